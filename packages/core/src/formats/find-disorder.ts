import type { Fault } from '../talk/fault';
import type { CheckedTalk } from '../talk/read-talk';

/** Where a list first leaves its order, for formats whose moments ascend. */
export function findDisorder({ moments }: CheckedTalk): Fault[] {
  const late = moments.findIndex(({ value }, index) => value.start < (moments[index - 1]?.value.start ?? 0));
  const path = moments[late]?.path;
  if (!path) return [];
  const problem = 'This begins before what stands above it: sort the list by start';
  return [{ path, severity: 'warning', problem, repair: 'The talk has it sorted' }];
}
