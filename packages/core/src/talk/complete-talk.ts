import { type ArrangedTalk, arrangeTalk } from './arrange-talk';
import type { CheckedTalk } from './checked-talk';
import type { Fault } from './fault';
import { createFaultList } from './fault-list';

export interface CompletedTalk extends ArrangedTalk {
  readonly faults: readonly Fault[];
}

/** The second half of the way from a file into the model: `arrangeTalk`, with what it had to change. */
export function completeTalk(checked: CheckedTalk, untitled = 'Untitled talk'): CompletedTalk {
  const faults = createFaultList(checked.path);
  const arranged = arrangeTalk(checked, untitled, faults.add);
  return { ...arranged, faults: faults.toArray() };
}
