import type { DataRecord } from '../../talk/record';
import type { Talk } from '../../talk/talk';
import { toList } from '../annotation/json-ld';
import { isSameJson } from '../json/same-json';
import type { Issue } from '../talk-format';
import type { IiifNames } from './iiif-names';
import { isSoundCanvas } from './sound-canvas';
import { isHttpUri } from './sound-resources';
import { readTalkFields } from './talk-fields';
import { writeCanvas } from './write-talk-fields';

export interface ChosenCanvases {
  readonly canvases: readonly [DataRecord, ...DataRecord[]];
  readonly losses: readonly Issue[];
}

/** The last second that a moment states. */
function lengthOf({ moments }: Talk): number {
  return moments.reduce((longest, { start, end = start }) => Math.max(longest, end), 1);
}

function findRelative(talk: Talk): Issue[] {
  return talk.sources.flatMap(({ src }, index): Issue[] => {
    if (isHttpUri(src)) return [];
    const message = `IIIF has recordings only by their http address: ${src} is kept beside the canvas, where only Talkmark finds it.`;
    return [{ severity: 'warning', message, path: `sources[${index}].src` }];
  });
}

/** The canvases a talk was read from, if they still show it, or one that does. */
export function chooseCanvases(talk: Talk, names: IiifNames): ChosenCanvases {
  const losses = findRelative(talk);
  const [first, ...others] = toList(talk.extra?.['canvases']);
  if (isSoundCanvas(first) && others.every(isSoundCanvas)) {
    const { duration, sources, tracks } = readTalkFields({}, first);
    const shown = { duration: talk.duration, sources: talk.sources, tracks: talk.tracks };
    if (isSameJson({ duration, sources, tracks }, shown)) return { canvases: [first, ...others], losses };
  }
  const length = lengthOf(talk);
  const canvases = [writeCanvas(talk, names, length)] as const;
  if (talk.duration !== undefined && talk.duration > 0) return { canvases, losses };
  const message = `A canvas needs a duration, and the talk has none: it was written with ${length} seconds, where the last moment ends.`;
  return { canvases, losses: [...losses, { severity: 'warning', message, path: 'duration' }] };
}
