import * as v from 'valibot';
import { word } from './fields';

/**
 * The scheme of a URL as a browser would read it (URL Standard, 4.4: leading controls and spaces, and tabs and line
 * ends anywhere, do not count), or `undefined` for a relative one.
 */
function schemeOf(url: string): string | undefined {
  let start = 0;
  while (url.charCodeAt(start) <= 0x20) start += 1;
  const read = url.slice(start).replace(/[\t\n\r]/g, '');
  return /^([a-z][a-z\d+.-]*):/i.exec(read)?.[1]?.toLowerCase();
}

const address = (allowed: readonly string[], advice: string) =>
  v.pipe(
    word,
    v.check(
      (url) => {
        const scheme = schemeOf(url);
        return scheme === undefined || allowed.includes(scheme);
      },
      (issue) => `A URL with the scheme "${schemeOf(issue.input)}:" is not safe here: ${advice}`,
    ),
  );

/** Where a viewer may be sent. */
export const linkAddress = address(
  ['http', 'https', 'mailto'],
  'use http, https, mailto or a relative address',
);

/** What the page may load: recordings, pictures, tracks. */
export const fileAddress = address(['http', 'https', 'blob'], 'use http, https, blob or a relative address');
