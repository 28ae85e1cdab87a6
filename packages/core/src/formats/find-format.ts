import { TalkmarkError } from '../talk/talkmark-error';
import type { TalkFormat } from './talk-format';

/** @throws {TalkmarkError} that names the formats there are. */
export function findFormat(id: string, formats: readonly TalkFormat[]): TalkFormat {
  const format = formats.find((candidate) => candidate.id === id);
  if (format) return format;
  const known = formats.map((candidate) => candidate.id).join(', ');
  throw new TalkmarkError(`There is no format "${id}". Use one of: ${known}.`);
}
