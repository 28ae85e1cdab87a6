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
export const allowedLink = '(?:https?|mailto):';
export const linkAddress = address(allowedLink, 'http, https, mailto');

/** What the page may load: recordings, tracks. */
export const allowedFile = '(?:https?|blob):';
export const fileAddress = address(allowedFile, 'http, https, blob');

/** Pictures may stand in the data itself, but for SVG, which is a document. */
export const allowedImage = `${allowedFile}|data:image/(?:avif|gif|jpeg|png|webp);base64,`;
export const imageAddress = address(allowedImage, 'http, https, blob, data:image/png;base64');
