const resolvePrefix = 'ResolveColor';
// What Resolve gives a marker that nobody coloured.
const usual = 'blue';

/** The colour of a marker in small letters, from Avid's `RED` or Resolve's `ResolveColorRed`; none for the usual one. */
export function readColor(text: string): string | undefined {
  const name = text.startsWith(resolvePrefix) ? text.slice(resolvePrefix.length) : text;
  const color = name.toLowerCase();
  return color === '' || color === usual ? undefined : color;
}

/** As Resolve writes it. */
export function writeColor(color: unknown): string {
  const name = typeof color === 'string' && /^[a-z]{1,40}$/.test(color) ? color : usual;
  return `${resolvePrefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
