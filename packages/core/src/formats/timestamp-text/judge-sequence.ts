import type { Candidate } from './candidate';
import { areClose, couldBeClock } from './candidate-group';
import type { Evidence } from './evidence';
import type { TextContext } from './text-context';
import { clockTitle, clockWords, contentsWords, lengthTitle, logWords } from './words-in-context';

const chatLine =
  /^\s*\[?\(?\d{1,2}:\d\d(?::\d\d)?\)?\]?\s*(?:<[^>\n]{1,30}>|\*|[^\s:]{1,20}(?: [^\s:]{1,20})?:)\s/;

const areNames = (group: readonly Candidate[]): boolean =>
  group.every(({ label }) => label.split(' ').length <= 3);

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** What the times of a list say by their order and roundness, whatever their words. */
export function judgeSequence(
  folded: string,
  group: readonly Candidate[],
  context: string,
  { aboutRecording }: TextContext,
): Evidence[] {
  const evidence: Evidence[] = [{ because: 'it stands in a list', weight: 1 }];
  const add = (because: string, weight: number): void => {
    evidence.push({ because, weight });
  };
  const times = group.map(({ stamp }) => stamp.seconds);
  const first = times[0] ?? 0;
  const clocks = group.filter(couldBeClock);
  const allClocks = clocks.length === group.length;
  const threePart = group.every(({ stamp }) => stamp.parts === 3);
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const falls = steps.filter((step) => step < 0).length;
  // No length is 0:00: what begins so is a list of moments, with a slip in it.
  const isSlip = falls === 1 && first === 0 && group[0]?.form === 'list';
  if (first < (threePart ? 900 : 60) && (falls * 4 <= steps.length || isSlip))
    add('it begins near zero', group.length < 3 ? 1 : 3);
  const areUnits = group.every(({ stamp }) => stamp.shape === 'units');
  if (!allClocks && (!areUnits || (falls === 0 && group.length > 1)))
    add('some could not be times of day', 4);
  if (/(?:^|\n)[#=*_\s]*timestamps[:=*_\s]*\n[\s\S]{0,4}$/.test(context))
    add('the heading says timestamps', 12);
  else if (contentsWords.test(context)) add('a heading announces them', 2);
  if (allClocks && threePart && first >= 3 * 3600)
    add('they look like times of day', aboutRecording ? -2 : -4);
  if (allClocks && group.length >= 3 && first >= 300 && !threePart && times.every((time) => time % 5 === 0)) {
    add('they are round times of day', -3);
  }
  if (
    allClocks &&
    steps.some((step, index) => step < 0 && (times[index] ?? 0) >= 600 && (times[index + 1] ?? 0) < 480)
  )
    add('they go round the clock', -2);
  const trailing = group.some(({ side, form }) => side === 'trail' && form === 'list');
  if (falls >= 1 && falls * 4 >= steps.length && group.length >= 3 && !isSlip) {
    if (median(times) < 600) add('they do not rise, as lengths do not', trailing ? -6 : -3);
    else if (trailing && !contentsWords.test(context))
      add('they do not rise, as lengths do not', allClocks ? -4 : -7);
  }
  if (falls === 1 && group.length === 2 && group[0]?.form === 'run-on')
    add('they do not rise, as lengths do not', -4);
  if (falls === 0 && group.length >= 3) add('they rise', 1);
  if (
    (trailing || group[0]?.form === 'table') &&
    falls === 0 &&
    group.length >= 3 &&
    areClose(group) &&
    areNames(group)
  )
    add('they lie close together, as results do', -7);
  if (group.length >= 3 && group.every(({ form, side }) => form === 'list' && side === 'middle'))
    add('they stand behind speakers', 1);
  const lines = group.slice(0, 60).map(({ from, to }) => folded.slice(from, Math.min(to, from + 200)));
  const share = (test: (line: string) => boolean): number => lines.filter(test).length / lines.length;
  if (share((line) => logWords.test(line)) > 0.3) add('they look like a log', -6);
  if (allClocks && first >= 300 && share((line) => chatLine.test(line)) > 0.6)
    add('they look like the clock of a chat', -4);
  const titles = group.map(({ columnTitle = '' }) => columnTitle).join(' ');
  if (clockTitle.test(titles)) add('the column holds times of day', -5);
  if (lengthTitle.test(titles)) add('the column holds lengths', -5);
  if (allClocks && first >= 300) {
    const busy = share((line) => clockWords.test(line.toLowerCase()));
    if (busy > 0) add('the words are those of a day', busy > 0.3 ? -3 : -2);
    if (clockWords.test(context)) add('the heading is that of a day', -2);
  }
  if (group.some(({ form, side }) => form === 'table' && side === 'middle'))
    add('several times stand in a row', -2);
  if (group.every(({ stamp }) => stamp.shape === 'bare'))
    add('they read like lengths', falls === 0 && group.length >= 3 && first < 60 ? -2 : -8);
  if (
    group.some(({ stamp }) => stamp.shape === 'dotted') &&
    !(group.length >= 3 && first === 0 && falls === 0)
  )
    add('they read like decimals', -6);
  return evidence;
}
