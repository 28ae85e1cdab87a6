import { completeTalk } from './complete-talk';
import { type Fault, formatPath, type Path, toDataIssue } from './fault';
import { readTalk } from './read-talk';
import type { Talk } from './talk';
import type { TalkInput } from './talk-input';
import { TalkmarkError } from './talkmark-error';

/** Says so if there is no title, unless that has been said. */
export function findMissingTitle(
  title: string | undefined,
  faults: readonly Fault[],
  path: Path = [],
): Fault[] {
  const at = [...path, 'title'];
  const said = [formatPath(path), formatPath(at)];
  if (title !== undefined || faults.some((fault) => said.includes(formatPath(fault.path)))) return [];
  return [
    {
      path: at,
      severity: 'warning',
      problem: 'A title is needed: write one',
      repair: 'Another name stands in',
    },
  ];
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
