import { compareMoments } from '../talk/moment-order';
import type { Moment, Talk } from '../talk/talk';

const isTime = (value: number): boolean => Number.isFinite(value) && value >= 0 && !Object.is(value, -0);

function* momentFaults({ id, start, end, label, kind }: Moment): Generator<string> {
  if (!isTime(start)) yield `${id} starts at ${start}`;
  if (end !== undefined && !(isTime(end) && end >= start)) yield `${id} goes from ${start} to ${end}`;
  if (label.trim() === '' || kind.trim() === '') yield `${id} has no label or kind`;
}

/** What a talk does not keep of what `Talk` promises. */
export function* findTalkFaults(talk: Talk): Generator<string> {
  const { moments, unplaced, duration } = talk;
  for (const moment of moments) yield* momentFaults(moment);
  const ids = [...moments, ...unplaced].map(({ id }) => id);
  if (ids.includes('') || new Set(ids).size < ids.length) yield 'ids are missing or not unique';
  if (moments.some((moment, index) => compareMoments(moments[index - 1] ?? moment, moment) > 0)) {
    yield 'moments are not sorted';
  }
  const known = new Set(ids);
  if ([...moments, ...unplaced].some(({ parentId }) => parentId !== undefined && !known.has(parentId))) {
    yield 'a parent is no moment of the talk';
  }
  if (duration !== undefined && !isTime(duration)) yield `the duration is ${duration}`;
  if (talk.title.trim() === '' || talk.id === '') yield 'the talk has no title or id';
}
