import type { Seconds } from '../../talk/talk';
import { formatMediaFragment, parseMediaFragment } from '../../time/media-fragment';

/** Where the address of a clip says its time: `page?t=979`, as Google asks, or `page#t=979`. */
export type TimePlace = 'query' | 'fragment';

const isTime = (pair: string) => pair.startsWith('t=');

const withoutTime = (list: string) =>
  list
    .split('&')
    .filter((pair) => pair !== '' && !isTime(pair))
    .join('&');

interface Address {
  readonly base: string;
  readonly query: string;
  readonly fragment: string;
}

/** The parts of an address, without the times it says. */
function readAddress(url: string): Address {
  const [beforeFragment = '', ...fragment] = url.split('#');
  const [base = '', ...query] = beforeFragment.split('?');
  return { base, query: withoutTime(query.join('?')), fragment: withoutTime(fragment.join('#')) };
}

const writeAddress = ({ base, query, fragment }: Address) =>
  `${base}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;

/** The address of the page that a clip's address leads to. */
export function toPageUrl(clipUrl: string): string {
  return writeAddress(readAddress(clipUrl));
}

/** The address of the moment on a page. */
export function toClipUrl(pageUrl: string, start: Seconds, place: TimePlace): string {
  const { base, query, fragment } = readAddress(pageUrl);
  const time = formatMediaFragment({ start }).slice(1);
  const joined = (list: string) => (list === '' ? time : `${list}&${time}`);
  return place === 'query'
    ? writeAddress({ base, query: joined(query), fragment })
    : writeAddress({ base, query, fragment: joined(fragment) });
}

/** The time that an address says, however it is spelt. */
export function readClipUrl(url: string): Seconds | undefined {
  const { t } = parseMediaFragment(url, { mode: 'lenient' });
  return t?.unit === 'npt' ? t.start : undefined;
}
