/** A name and its value, both decoded. */
export type NameValue = readonly [name: string, value: string];

/**
 * The name-value pairs of a URI's query, then of its fragment, or of a bare list such as `t=3&track=a`
 * (Media Fragments 1.0, 5.1.1). Pairs are split before they are decoded; what is no valid encoding of UTF-8 is left out.
 */
export function readNameValues(uri: string): readonly NameValue[] {
  return listsOf(uri)
    .flatMap((list) => list.split('&'))
    .flatMap((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 0) return [];
      const name = decode(pair.slice(0, equals));
      const value = decode(pair.slice(equals + 1));
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });
}

function listsOf(uri: string): readonly string[] {
  // In a bare list, nothing that begins or divides a URI stands before the first `=`.
  const sign = uri.search(/[=#?:/]/);
  if (sign < 0 || uri[sign] === '=') return [uri];
  const [beforeFragment, fragment] = splitAtFirst(uri, '#');
  const [, query] = splitAtFirst(beforeFragment, '?');
  return [query, fragment];
}

function splitAtFirst(text: string, separator: string): readonly [before: string, after: string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
