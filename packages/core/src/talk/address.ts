import { wordThat } from './fields';

/**
 * A relative URL, or one that begins as `allowed`. The scheme is found where a browser would find it (URL Standard,
 * 4.4: leading controls and spaces, and tabs and line ends anywhere, do not count).
 */
function address(allowed: string, advice: string) {
  const unsafe = new RegExp(String.raw`^[\s\0-\x20]*(?!${allowed})[a-z][a-z\d+.\t\n\r-]*:`, 'i');
  return wordThat((url) => !unsafe.test(url), `a safe address: use ${advice} or a relative one`);
}

/** Where a viewer may be sent. */
export const linkAddress = address('(?:https?|mailto):', 'http, https, mailto');

/** What the page may load: recordings, tracks. */
export const fileAddress = address('(?:https?|blob):', 'http, https, blob');

/** Pictures may stand in the data itself, but for SVG, which is a document. */
export const imageAddress = address(
  '(?:https?|blob):|data:image/(?:avif|gif|jpeg|png|webp);base64,',
  'http, https, blob, data:image/png;base64',
);
