import type { Fault, Path } from './fault';

/** Collects faults. */
export interface FaultList {
  add(fault: Fault): void;
  /** Those that were kept, and one that counts the others. */
  toArray(): readonly Fault[];
}

// Nobody reads further, and a file of nothing but faults must not fill the memory with them.
const most = 1000;

/** A list of the faults below `path` that does not grow without bounds. */
export function createFaultList(path: Path): FaultList {
  const kept: Fault[] = [];
  let others = 0;
  return {
    add(fault) {
      if (kept.length < most) kept.push(fault);
      else others += 1;
    },
    toArray() {
      if (others === 0) return kept;
      const problem = `There are ${others} more faults like these: mend the first ones and look again`;
      const repair = 'They were treated in the same way';
      return [...kept, { path: [...path, 'moments'], severity: 'error', problem, repair }];
    },
  };
}
