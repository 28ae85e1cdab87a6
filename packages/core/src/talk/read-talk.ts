import type * as v from 'valibot';
import type { Fault, Path } from './fault';
import { createFaultList } from './fault-list';
import {
  type CheckedMoment,
  type CheckedUnplaced,
  type ReadMoment,
  readMoment,
  readUnplaced,
} from './read-moment';
import { readPart } from './read-part';
import { talkSchema } from './schema';

type Fields = v.InferOutput<typeof talkSchema>;

/** A value, and where in the input it stood. */
export interface Located<Value> {
  readonly value: Value;
  readonly path: Path;
}

/** A talk of which every field is valid by itself; how they fit together is not looked at yet. */
export interface CheckedTalk {
  /** Where in the input the talk stood. */
  readonly path: Path;
  readonly fields: Omit<Fields, 'moments' | 'unplaced'>;
  /** In the order of the input. */
  readonly moments: readonly Located<CheckedMoment>[];
  readonly unplaced: readonly Located<CheckedUnplaced>[];
  readonly faults: readonly Fault[];
}

const emptyTalk: Fields = { speakers: [], sources: [], moments: [], unplaced: [] };

/** The first half of the one way into the model: unknown data in, valid fields and all faults out. Never throws. */
export function readTalk(input: unknown, path: Path = []): CheckedTalk {
  const { value = emptyTalk, faults: talkFaults } = readPart<Fields>(talkSchema, input, path);
  const { moments: placedInputs, unplaced: unplacedInputs, ...fields } = value;
  const moments: Located<CheckedMoment>[] = [];
  const unplaced: Located<CheckedUnplaced>[] = [];
  const faults = createFaultList(path);
  for (const fault of talkFaults) faults.add(fault);

  const take = (read: ReadMoment, at: Path) => {
    if (read.moment) moments.push({ value: read.moment, path: at });
    if (read.unplaced) unplaced.push({ value: read.unplaced, path: at });
    for (const fault of read.faults) faults.add(fault);
  };
  for (const [index, item] of placedInputs.entries()) {
    const at = [...path, 'moments', index];
    take(readMoment(item, at), at);
  }
  for (const [index, item] of unplacedInputs.entries()) {
    const at = [...path, 'unplaced', index];
    take(readUnplaced(item, at), at);
  }
  return { path, fields, moments, unplaced, faults: faults.toArray() };
}
