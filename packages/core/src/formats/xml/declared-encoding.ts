/** The characters before the element: far more than any declaration holds. */
const longest = 400;

/** How the bytes of `<?` look in the encodings that do not share ASCII's (XML 1.0, appendix F.1). */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return 'utf-16be';
  return undefined;
}

/**
 * The encoding that bytes without a byte order mark state in their XML declaration (XML 1.0, 4.3.3), in lower case.
 * `undefined` where they are no XML or leave it to the default, UTF-8.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return wide;
  const beginning = String.fromCharCode(...bytes.subarray(0, longest));
  const declaration = /^\s{0,99}<\?xml\s[^>]*?\?>/.exec(beginning)?.[0];
  const encoding = /\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(declaration ?? '')?.[1]?.toLowerCase();
  // What has been read byte by byte is no UTF-16, whatever it says.
  return encoding?.startsWith('utf-16') ? undefined : encoding;
}
