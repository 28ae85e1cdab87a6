// RFC 3986, 3, and the characters beyond ASCII that RFC 3987 adds. Each class and what may follow it are disjoint, so
// that there is one way to read an IRI; the digits behind a percent sign are looked at apart, which keeps each a class.
const part = String.raw`%\w.~!$&'()*+,;=:@\u{a0}-\u{10ffff}-`;
const iri = new RegExp(
  String.raw`^[a-z][a-z\d+.-]*:(?:\/\/[${part}\[\]]*(?![^/?#]))?[/${part}]*(?:\?[/?${part}]*)?(?:#[/?${part}]*)?$`,
  'iu',
);
const strayPercent = /%(?![\da-f]{2})/i;

/** An absolute IRI: with its scheme, without white space. */
export function isIri(value: unknown): value is string {
  return typeof value === 'string' && iri.test(value) && !strayPercent.test(value);
}

/** An IRI of ASCII characters, which is what JSON Schema's format `uri` takes. */
export function isUri(value: unknown): value is string {
  return isIri(value) && /^[\x21-\x7e]*$/.test(value);
}

/** Any text as one part of a URI's path. */
export function toUriPart(text: string): string {
  // A half of a surrogate pair cannot be encoded.
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The text that became such a part, or `undefined` if it is none. */
export function fromUriPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
