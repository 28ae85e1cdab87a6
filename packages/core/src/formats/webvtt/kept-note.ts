import { type DataRecord, isRecord } from '../../talk/record';
import { keptName } from '../json/kept-fields';
import { readObject, toPayload } from './metadata-cues';
import type { OtherBlock } from './read-file';

/**
 * What the cues cannot say, in one comment behind them, which players pass over and people can leave alone: the fields
 * of the talk, those of its moments under the ids of their cues, and what the cues are for where they do not show it.
 */
export interface KeptNote {
  readonly cues?: unknown;
  readonly talk?: unknown;
  readonly moments?: unknown;
}

const beginning = `NOTE ${keptName} `;

export const isKeptNote = ({ text }: OtherBlock): boolean => text.startsWith(`${beginning}{`);

/** The last one: who copies cues from one file to another may have several. */
export function readKeptNote(blocks: readonly OtherBlock[]): KeptNote | undefined {
  const note = blocks.filter(isKeptNote).at(-1);
  return note && readObject(note.text.slice(beginning.length));
}

export const writeKeptNote = (note: KeptNote): string => `${beginning}${toPayload(note)}`;

// A person may change these in the cue, and does not know of the comment.
const changeable = ['start', 'end', 'label'];

/** What is to be kept for a cue, with what the cue says now where something else is kept. */
export function toKept(kept: DataRecord, found: DataRecord): DataRecord {
  const said = changeable.filter((name) => name in kept && name in found).map((name) => [name, found[name]]);
  return said.length === 0 ? kept : { ...kept, cue: Object.fromEntries(said) };
}

/** What is kept for a cue, without what the cue no longer says as it did. */
export function fromKept(entry: unknown, found: DataRecord): DataRecord {
  if (!isRecord(entry)) return {};
  const { cue, ...kept } = entry;
  const said = isRecord(cue) ? cue : {};
  const isCurrent = (name: string): boolean => !changeable.includes(name) || said[name] === found[name];
  return Object.fromEntries(Object.entries(kept).filter(([name]) => isCurrent(name)));
}
