import type { Candidate } from './candidate';
import { wordsOf } from './label';
import type { MarkedText } from './marked-text';
import type { Block } from './read-blocks';
import type { Stamp } from './stamp';

/** "start --> end" and the lines below it, up to a blank one. */
export function readCue(
  marked: MarkedText,
  block: Block,
  stampsIn: (from: number, to: number) => readonly Stamp[],
): Candidate[] {
  const [timing, ...below] = block.lines;
  const stamp = timing && stampsIn(timing.start, timing.end)[0];
  if (!stamp) return [];
  const last = below.at(-1);
  // An SRT without blank lines has the next cue's number at the end.
  const isNumber =
    last !== undefined && below.length > 1 && /^\d+$/.test(wordsOf(marked, last.start, last.end));
  const lines = isNumber ? below.slice(0, -1) : below;
  const label = lines.map((line) => wordsOf(marked, line.start, line.end)).join(' ');
  return [
    {
      stamp,
      label: label.replace(/\{\\an?\d\}/g, '').trim(),
      from: timing.start,
      to: lines.at(-1)?.end ?? stamp.end,
      form: 'cue',
      side: 'lead',
      section: block.section,
    },
  ];
}
