import type { Candidate } from './candidate';
import { type Evidence, sum } from './evidence';
import { judgeNeighbours } from './judge-neighbours';
import { judgeSequence } from './judge-sequence';
import type { TextContext } from './text-context';
import { clockWords, lengthTitle } from './words-in-context';

/** What stands right above a list, without the entries of another one. */
function headingOf(folded: string, from: number): string {
  const lines = folded
    .slice(Math.max(0, from - 300), from)
    .split('\n')
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  return `${lines
    .slice(-2)
    .filter((line) => !/^\s*(?:[-*+•]|\d)/.test(line))
    .join('\n')}\n`.toLowerCase();
}

const longestTitle = 300;

/** The words of a single entry. */
function judgeEntry({ label, side, stamp }: Candidate, { aboutRecording }: TextContext): Evidence[] {
  if (/\d\s?(?:km|mi|miles?|m)\b/.test(label)) return [{ because: 'it reads like a result', weight: -6 }];
  if (
    side === 'trail' &&
    lengthTitle.test(
      label
        .slice(0, longestTitle)
        .toLowerCase()
        .replace(/^(?:\P{L}|total|gesamt)+/u, ''),
    )
  ) {
    return [{ because: 'it reads like a length', weight: -10 }];
  }
  const inDay = stamp.shape === 'clock' && stamp.parts === 2 && stamp.seconds >= 360 && stamp.seconds < 1440;
  if (inDay && !aboutRecording && clockWords.test(label.toLowerCase()))
    return [{ because: 'the words are those of a day', weight: -3 }];
  return [];
}

/** Entries of one kind stand or fall together, but for what their own words say. */
export function judgeList(
  folded: string,
  group: readonly Candidate[],
  context: TextContext,
): (entry: Candidate) => Evidence[] {
  const shared = judgeSequence(folded, group, headingOf(folded, group[0]?.from ?? 0), context);
  const { aboutRecording, aboutDay, aboutWorks } = context;
  if (aboutRecording) shared.push({ because: 'the text speaks of a recording', weight: 1 });
  else if (group.length < 3) {
    if (!context.isRemark)
      shared.push({ because: 'nothing speaks of a recording', weight: aboutDay ? -2 : -1 });
  } else if (
    group.every(
      ({ stamp }) =>
        stamp.shape === 'clock' && stamp.parts === 2 && stamp.seconds >= 360 && stamp.seconds < 1440,
    )
  ) {
    shared.push({ because: 'they could all be times of day', weight: -2 });
  }
  if (group.length < 3 && group.some(({ stamp }) => stamp.seconds % 5 !== 0))
    shared.push({ because: 'it is not round', weight: 1 });
  if (group[0]?.form === 'run-on' && group.some((entry) => sum(judgeNeighbours(folded, entry)) <= -16))
    shared.push({ because: 'times of day stand among them', weight: -9 });
  return (entry) => [...shared, ...judgeNeighbours(folded, entry, aboutWorks), ...judgeEntry(entry, context)];
}
