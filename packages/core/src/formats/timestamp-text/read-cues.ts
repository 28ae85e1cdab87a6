import type { Candidate } from './candidate';
import { wordsOf } from './label';
import type { MarkedText } from './marked-text';
import type { Block } from './read-blocks';
import type { Stamp } from './stamp';

/** "start --> end" and the lines below it, up to a blank one. */
export function readCue(marked: MarkedText, block: Block, stamp: Stamp): Candidate {
  const [timing, ...rest] = block.lines;
  // An SRT without blank lines has the next cue's number at the end.
  const lines =
    rest.at(-1) && /^\d+$/.test(wordsOf(marked, rest.at(-1)?.start ?? 0, rest.at(-1)?.end ?? 0))
      ? rest.slice(0, -1)
      : rest;
  const label = lines.map((line) => wordsOf(marked, line.start, line.end)).join(' ');
  return {
    stamp,
    label: label.replace(/\{\\an?\d\}/g, '').trim(),
    from: timing?.start ?? stamp.start,
    to: lines.at(-1)?.end ?? stamp.end,
    form: 'cue',
    side: 'lead',
    section: block.section,
  };
}
