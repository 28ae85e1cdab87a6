import { completeTalk } from './complete-talk';
import { type Fault, formatPath, type Path, toDataIssue } from './fault';
import { readTalk } from './read-talk';
import type { Talk } from './talk';
import type { TalkInput } from './talk-input';
import { TalkmarkError } from './talkmark-error';

/** What a program that hands over something without a title is told. */
export function findMissingTitle(title: string | undefined, faults: readonly Fault[], path: Path): Fault[] {
  const at = [...path, 'title'];
  const isNamed = faults.some((fault) => [formatPath(at), formatPath(path)].includes(formatPath(fault.path)));
  if (title !== undefined || isNamed) return [];
  return [{ path: at, severity: 'error', problem: 'A title is needed: write one', repair: 'It has none' }];
}

/** The talk, and all that speaks against using it. */
export function checkTalk(input: unknown, path: Path = []): { talk: Talk; faults: readonly Fault[] } {
  const checked = readTalk(input, path);
  const { talk, faults } = completeTalk(checked);
  const untitled = findMissingTitle(checked.fields.title, checked.faults, path);
  return { talk, faults: [...untitled, ...checked.faults, ...faults] };
}

/**
 * Makes a talk of data that a program holds: sorts its moments, gives ids to those without, and guarantees what
 * `Talk` promises. Text from files and people goes through `parseTalk`, which repairs and reports instead of throwing.
 *
 * @throws {TalkmarkError} with the path of every fault.
 */
export function defineTalk(input: TalkInput): Talk {
  const { talk, faults } = checkTalk(input);
  if (faults.length > 0) throw new TalkmarkError('This talk cannot be used:', faults.map(toDataIssue));
  return talk;
}
