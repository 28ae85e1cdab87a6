import { formats } from '../formats/formats';
import { parseTalk } from '../formats/parse-talk';
import { parseCueText } from '../formats/webvtt/parse-cue-text';
import { writeTalk } from '../formats/write-talk';
import { parseMediaFragment } from '../time/media-fragment';
import { parseTimecode } from '../time/timecode';
import { growthTextsFor, type WrittenGrowthText, writtenGrowthTexts } from './growth-texts';

/** One parser, and one kind of text that is made longer and longer. */
export interface GrowthCase {
  readonly name: string;
  /** The id of the format whose parser it is; empty for the others. */
  readonly format: string;
  make(length: number): string;
  call(text: string): unknown;
}

function formatCases(format: string, written: readonly WrittenGrowthText[]): GrowthCase[] {
  const call = (text: string) => parseTalk(text, { format });
  return [...growthTextsFor(format), ...written].map((text) => ({
    ...text,
    format,
    name: `${format}: ${text.name}`,
    call,
  }));
}

function writerCases(written: readonly WrittenGrowthText[]): GrowthCase[] {
  return written.map(({ format, name, make }) => ({
    name: `writing ${name} that was read`,
    format,
    make,
    call: (text) => writeTalk(parseTalk(text, { format }).talk, format),
  }));
}

function otherCases(): GrowthCase[] {
  const calls: Readonly<Record<string, (text: string) => unknown>> = {
    parseTalk,
    parseCueText,
    parseTimecode,
    parseMediaFragment: (text) => parseMediaFragment(`#t=${text}`, { mode: 'lenient' }),
  };
  return Object.entries(calls).flatMap(([name, call]) =>
    growthTextsFor('').map((text) => ({
      ...text,
      format: '',
      name: `${name}: ${text.name}`,
      call: (long) => call(long),
    })),
  );
}

/** Every parser with every kind of text: its own, those that are hard for it, and those of all other formats. */
export function createGrowthCases(): readonly GrowthCase[] {
  const written = writtenGrowthTexts();
  return [...formats.flatMap(({ id }) => formatCases(id, written)), ...writerCases(written), ...otherCases()];
}
