import type { Talk } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';
import { findLosses } from './find-losses';
import type { Issue, TalkFormat } from './talk-format';

/** A written talk, and how to serve or store it. */
export interface WriteResult {
  readonly text: string;
  /** What the format could not hold. */
  readonly losses: readonly Issue[];
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
}

const wholeOf = (path: string): string =>
  path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));

/** Those that are not about what has been spoken of: `moments[3].start` is about `moments[3]` too. */
function withoutSaid(losses: readonly Issue[], stated: readonly Issue[]): readonly Issue[] {
  const said = new Set(stated.map(({ path }) => path));
  return losses.filter(({ path }) => {
    for (let part = path ?? ''; part !== ''; part = wholeOf(part)) if (said.has(part)) return false;
    return true;
  });
}

/**
 * `writeTalk` for one format, so that a bundle holds only that.
 *
 * @throws {TalkmarkError} if it can only be read.
 */
export function writeTalkWith(format: TalkFormat, talk: Talk): WriteResult {
  if (!format.write) throw new TalkmarkError(`${format.name} can be read, not written.`);
  const { text, losses = [], places } = format.write(talk);
  const found = findLosses(talk, format.parse(text, { mode: 'strict' }).talk, format.name, places);
  return {
    text,
    losses: [...losses, ...withoutSaid(found, losses)],
    mediaType: format.mediaType,
    extension: format.extensions[0] ?? 'txt',
  };
}
