import type * as v from 'valibot';
import type { Fault, Path } from './fault';
import { type CheckedMoment, type CheckedUnplaced, readMoment, readUnplaced } from './read-moment';
import { readPart } from './read-part';
import { talkSchema } from './schema';

/** A value, and where in the input it stood. */
export interface Located<Value> {
  readonly value: Value;
  readonly path: Path;
}

/** A talk of which every field is valid by itself; how they fit together is not looked at yet. */
export interface CheckedTalk {
  readonly fields: Omit<v.InferOutput<typeof talkSchema>, 'moments' | 'unplaced'>;
  /** In the order of the input. */
  readonly moments: readonly Located<CheckedMoment>[];
  readonly unplaced: readonly Located<CheckedUnplaced>[];
  readonly faults: readonly Fault[];
}

/** The first half of the one way into the model: unknown data in, valid fields and all faults out. Never throws. */
export function readTalk(input: unknown, path: Path = []): CheckedTalk {
  const { value, faults: talkFaults } = readPart(talkSchema, input, path);
  const { moments: momentInputs, unplaced: unplacedInputs, ...fields } = value ?? emptyTalk;
  const moments: Located<CheckedMoment>[] = [];
  const unplaced: Located<CheckedUnplaced>[] = [];
  const faults = [...talkFaults];

  const read = [
    ...momentInputs.map((item, index) => {
      const at = [...path, 'moments', index];
      return { ...readMoment(item, at), path: at };
    }),
    ...unplacedInputs.map((item, index) => {
      const at = [...path, 'unplaced', index];
      return { ...readUnplaced(item, at), path: at };
    }),
  ];
  for (const item of read) {
    if (item.moment) moments.push({ value: item.moment, path: item.path });
    if (item.unplaced) unplaced.push({ value: item.unplaced, path: item.path });
    for (const fault of item.faults) faults.push(fault);
  }
  return { fields, moments, unplaced, faults };
}

const emptyTalk: v.InferOutput<typeof talkSchema> = { speakers: [], sources: [], moments: [], unplaced: [] };
