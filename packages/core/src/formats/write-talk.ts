import type { Talk } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';
import { findFormat } from './find-format';
import { formats as allFormats } from './formats';
import type { TalkFormat } from './talk-format';
import { type WriteResult, writeTalkWith } from './write-talk-with';

export interface WriteOptions {
  /** The formats to choose from, your own among them. @default `formats`, all of them */
  readonly formats?: readonly TalkFormat[];
}

/**
 * Writes a talk in a format; `losses` says what the format could not hold. A bundle holds all formats with it;
 * `writeTalkWith` takes the one you name.
 *
 * @throws {TalkmarkError} for an unknown format, and for one that can only be read.
 */
export function writeTalk(talk: Talk, formatId: string, options: WriteOptions = {}): WriteResult {
  const { formats = allFormats } = options;
  const format = findFormat(formatId, formats);
  if (!format.write) {
    const writable = formats.filter((candidate) => candidate.write).map(({ id }) => id);
    throw new TalkmarkError(`${format.name} can be read, not written. Use one of: ${writable.join(', ')}.`);
  }
  return writeTalkWith(format, talk);
}
