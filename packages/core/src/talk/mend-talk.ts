import type { CheckedMoment, CheckedTalk, CheckedUnplaced, Located } from './checked-talk';
import type { Path } from './fault';
import { createFaultList } from './fault-list';
import { type ReadMoment, readMoment, readUnplaced } from './read-moment';
import { readPart, toFault } from './read-part';
import { unreadSchema } from './unread-schema';

/** Reads a talk with faults: what is sound is kept, part by part. */
export function mendTalk(input: unknown, path: Path): CheckedTalk {
  const { value, issues } = readPart(unreadSchema, input);
  const {
    moments: placedInputs,
    unplaced: unplacedInputs,
    ...fields
  } = value ?? { speakers: [], sources: [], moments: [], unplaced: [] };
  const moments: Located<CheckedMoment>[] = [];
  const unplaced: Located<CheckedUnplaced>[] = [];
  const faults = createFaultList(path);
  for (const issue of issues) faults.add(toFault(issue, path));

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
