import type { CueKindName } from './cue-kind';
import type { WebVttFile } from './read-file';
import { isPicture } from './thumbnail-cues';
import type { WebVttCue } from './webvtt-cue';

const statedKinds: ReadonlyMap<string, CueKindName> = new Map([
  ['chapters', 'chapters'],
  ['captions', 'captions'],
  ['subtitles', 'captions'],
  ['descriptions', 'captions'],
  ['metadata', 'metadata'],
]);

/** What a line `name: value` of the header says, or of an ATTRIBUTES block (WebVTT, 4.1 and 6.7). */
export function readAttribute({ header, blocks }: WebVttFile, name: string): string | undefined {
  const attributes = blocks.get(0)?.find(({ keyword }) => keyword === 'ATTRIBUTES')?.text ?? '';
  for (const line of `${header}\n${attributes}`.split('\n').slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0 && line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return undefined;
}

/** Scripts that write a syllable or a word with one character say more with fewer. */
const lengthOf = (text: string): number => text.length + 1.5 * text.replace(/[^\u2e80-\uffff]/g, '').length;

// In real files half of the titles have at most 1.5 characters for each second of theirs; half of the captions have
// more than 2.8, and of speech about 15.
const slowest = 2.2;

/** Titles have no markup, and stand for longer than anyone would take to say them. */
function areTitles(cues: readonly WebVttCue[]): boolean {
  if (cues.some(({ text }) => /<[a-z\d/]/i.test(text))) return false;
  const speeds = cues.map(({ text, startTime, endTime }) => {
    const length = endTime - startTime;
    return length > 0 ? lengthOf(text) / length : Number.POSITIVE_INFINITY;
  });
  const median = speeds.sort((one, other) => one - other)[speeds.length >> 1];
  return median !== undefined && median < slowest;
}

function isObject(text: string): boolean {
  const payload = text.trim();
  return payload.startsWith('{') && payload.endsWith('}');
}

/**
 * What the cues of a file are for. Addresses of pictures alone are thumbnails. Then counts what the file says
 * (`Kind: chapters` in the header, as YouTube writes it). Without that, JSON objects alone are metadata; cues whose
 * text has no markup and is too short for their time to be speech are chapters; all others are captions.
 */
export function tellKind(file: WebVttFile): CueKindName {
  const { cues } = file;
  if (cues.length > 0 && cues.every(({ text }) => isPicture(text))) return 'thumbnails';
  const stated = statedKinds.get(readAttribute(file, 'kind')?.toLowerCase() ?? '');
  if (stated) return stated;
  if (cues.length > 0 && cues.every(({ text }) => isObject(text))) return 'metadata';
  return areTitles(cues) ? 'chapters' : 'captions';
}
