import type { DataRecord } from '../../talk/record';
import type { Seconds } from '../../talk/talk';
import { formatMediaFragment } from '../../time/media-fragment';
import type { NotedMoment } from './noted-moment';

type Selected = Pick<NotedMoment, 'start' | 'end' | 'region'>;

/** The media fragment of a moment, without its `#`; empty for one without a time or region. */
function fragmentOf({ start, end, region }: Selected, offset: Seconds): string {
  const shift = (time: Seconds) => Math.min(time + offset, Number.MAX_SAFE_INTEGER);
  if (start !== undefined) {
    const until = end === undefined ? undefined : shift(end);
    return formatMediaFragment({ start: shift(start), end: until, region }).slice(1);
  }
  return region ? formatMediaFragment({ start: 0, region }).replace(/^#t=0&/, '') : '';
}

/** The part of `source` that a moment is about (Web Annotation Data Model, 4.2.1), or all of it. */
export function writeTarget(moment: Selected, source: string, offset: Seconds): DataRecord | string {
  const value = fragmentOf(moment, offset);
  if (value === '') return source;
  const selector = { type: 'FragmentSelector', conformsTo: 'http://www.w3.org/TR/media-frags/', value };
  return { type: 'SpecificResource', source, selector };
}

/** The same as an IRI with a fragment. */
export function writeTargetIri(moment: Selected, source: string, offset: Seconds): string {
  const value = fragmentOf(moment, offset);
  return value === '' ? source : `${source}#${value}`;
}
