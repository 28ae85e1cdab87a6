import { arrangeTalk } from './arrange-talk';
import { soundTalk } from './checked-talk';
import { defineBy } from './define-by';
import type { Fault } from './fault';
import { talkSchema } from './schema';
import type { Talk } from './talk';
import type { TalkInput } from './talk-input';

/** Says so if there is no title. */
export function findMissingTitle(title: string | undefined): Fault[] {
  if (title !== undefined) return [];
  const problem = 'A title is needed: write one';
  return [{ path: ['title'], severity: 'warning', problem, repair: 'Another name stands in' }];
}

/**
 * Makes a talk of data that a program holds: sorts its moments, gives ids to those without, and guarantees what
 * `Talk` promises. Text from files and people goes through `parseTalk`, which repairs and reports instead of throwing.
 *
 * @throws {TalkmarkError} with the path of every fault: first those of single fields, and where there are none, those
 * of ids and parents.
 */
export function defineTalk(input: TalkInput): Talk {
  return defineBy('talk', talkSchema, input, (fields, report) =>
    arrangeTalk(soundTalk(fields, []), fields.title, report),
  ).talk;
}
