import type { ParseMode } from '../talk/parse-mode';
import type { Region, Seconds } from '../talk/talk';
import { type RegionFragment, readRegionDimension } from './media-fragment-region';
import { type PlayTimeFragment, type RawTimeFragment, readTimeDimension } from './media-fragment-time';
import { readNameValues } from './name-values';
import { roundSeconds } from './round-seconds';

export type { PlayTimeFragment, RawTimeFragment, RegionFragment };

/** The part of a recording that a URI points to. Each dimension is absent when it is not restricted. */
export interface MediaFragment {
  readonly t?: PlayTimeFragment | RawTimeFragment;
  readonly xywh?: RegionFragment;
  /** Names of tracks, as they came. */
  readonly track?: readonly string[];
  /** The name of a part that the recording itself defines. */
  readonly id?: string;
}

export interface MediaFragmentOptions {
  /**
   * `lenient` also reads times as `parseTimecode` does (`t=16m19s`, `t=75:10`), an open end (`t=3,`), a point
   * (`t=3,3`) and decimals in `xywh`.
   * @default 'strict'
   */
  readonly mode?: ParseMode;
}

/** What a link to a part of a recording says. Every `Moment` is one. */
export interface FragmentRange {
  readonly start: Seconds;
  /** Exclusive. A link cannot hold a point with an end: absent, and not after `start`, are the same. */
  readonly end?: Seconds | undefined;
  readonly region?: Region | undefined;
}

/**
 * Reads the media fragment of a URI, of a fragment with or without its `#`, or of a query (W3C Media Fragments URI
 * 1.0). A URI's query and fragment are read as one list; the last valid `t`, `xywh` and `id` count, and each `track`.
 * Whatever is not valid is as if it were not there (6.2): nothing throws, and `{}` is the whole recording.
 */
export function parseMediaFragment(
  uri: string,
  { mode = 'strict' }: MediaFragmentOptions = {},
): MediaFragment {
  let t: MediaFragment['t'];
  let xywh: MediaFragment['xywh'];
  let id: MediaFragment['id'];
  const track: string[] = [];
  for (const [name, value] of readNameValues(uri)) {
    if (name === 't') t = readTimeDimension(value, mode) ?? t;
    else if (name === 'xywh') xywh = readRegionDimension(value, mode) ?? xywh;
    else if (name === 'id') id = value || id;
    else if (name === 'track' && value !== '') track.push(value);
  }
  return {
    ...(t && { t }),
    ...(xywh && { xywh }),
    ...(track.length > 0 && { track }),
    ...(id !== undefined && { id }),
  };
}

/**
 * Writes a link's fragment to the millisecond: `#t=979`, `#t=979,1001`, `#t=979.5&xywh=percent:10,10,50,50`. Pixels
 * are rounded; fractions of a percent are kept to the thousandth, though only lenient readers take them.
 * @throws TalkmarkError for a time that is negative, not finite or beyond 2^53 − 1.
 */
export function formatMediaFragment({ start, end = start, region }: FragmentRange): string {
  const from = formatSeconds(start);
  const to = formatSeconds(end);
  // Compared as written: a range of less than a millisecond would be no valid one.
  const time = end > start && to !== from ? `#t=${from},${to}` : `#t=${from}`;
  return region ? `${time}&xywh=${formatRegion(region)}` : time;
}

function formatSeconds(seconds: Seconds): string {
  const { whole, fraction } = roundSeconds(seconds, 'auto');
  return fraction === '' ? `${whole}` : `${whole}.${fraction}`;
}

function formatRegion({ unit, x, y, width, height }: Region): string {
  const scale = unit === 'percent' ? 1000 : 1;
  return `${unit}:${[x, y, width, height].map((length) => Math.round(length * scale) / scale).join(',')}`;
}
