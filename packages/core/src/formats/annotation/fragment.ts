import { show } from '../../talk/fault';
import type { ParseMode } from '../../talk/parse-mode';
import type { Region, Seconds } from '../../talk/talk';
import { parseMediaFragment } from '../../time/media-fragment';

/** The part of a resource that is selected. */
export interface Selection {
  readonly start?: Seconds;
  readonly end?: Seconds;
  readonly region?: Region;
  /** What was wrong with the time, and whether it could be read all the same. */
  readonly fault?: SelectionFault;
}

export interface SelectionFault {
  readonly isRead: boolean;
  /** A sentence without its full stop. */
  readonly problem: string;
}

/** Reads the fragment of an IRI or the value of a FragmentSelector, without its `#` (Media Fragments 1.0). */
export function readFragment(fragment: string, mode: ParseMode): Selection {
  const strict = parseMediaFragment(`#${fragment}`);
  const { t, xywh } = mode === 'strict' ? strict : parseMediaFragment(`#${fragment}`, { mode });
  const region: Selection = xywh
    ? { region: { unit: xywh.unit, x: xywh.x, y: xywh.y, width: xywh.w, height: xywh.h } }
    : {};
  const text = /(?:^|&)(t=[^&]*)/.exec(fragment)?.[1];
  if (text === undefined) return region;
  if (t === undefined) {
    const problem = `${show(text)} is no time: write seconds, such as t=979 or t=979,1001 (Media Fragments 1.0, 4.2.1)`;
    return { ...region, fault: { isRead: false, problem } };
  }
  if (t.unit !== 'npt') {
    const problem = `${show(text)} counts frames or clock time, which needs to be known as seconds: write t=979`;
    return { ...region, fault: { isRead: false, problem } };
  }
  const time = t.end === null ? { start: t.start } : { start: t.start, end: t.end };
  if (strict.t !== undefined) return { ...region, ...time };
  const problem = `${show(text)} is not as Media Fragments 1.0, 4.2.1, has it: write t=979 or t=979,1001`;
  return { ...region, ...time, fault: { isRead: true, problem } };
}
