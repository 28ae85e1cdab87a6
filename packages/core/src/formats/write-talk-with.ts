import type { Talk } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';
import { listLosses } from './list-losses';
import { mergeLosses } from './merge-losses';
import type { Issue, TalkFormat } from './talk-format';

/** A written talk, and how to serve or store it. */
export interface WriteResult {
  readonly text: string;
  /** What the format could not hold; what more than three moments lose alike is said once, of the first of them. */
  readonly losses: readonly Issue[];
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
}

/**
 * `writeTalk` for one format, so that a bundle holds only that.
 *
 * @throws {TalkmarkError} if it can only be read.
 */
export function writeTalkWith(format: TalkFormat, talk: Talk): WriteResult {
  if (!format.write) throw new TalkmarkError(`${format.name} can be read, not written.`);
  const written = format.write(talk);
  return {
    text: written.text,
    losses: mergeLosses(listLosses(format, talk, written)),
    mediaType: format.mediaType,
    extension: format.extensions[0] ?? 'txt',
  };
}
