import { defineCollection } from '../talk/define-collection';
import { defineTalk } from '../talk/define-talk';
import type { Random } from '../testing/create-random';
import { attemptData, type Finding } from './finding';
import { collectContainers, setField } from './mutate-json';
import { findTalkFaults } from './talk-faults';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { label: 'round and round', start: 1 };
  value['itself'] = value;
  return value;
}

// What a program can hand over and JSON cannot hold.
const values: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  undefined,
  10n,
  Symbol('s'),
  () => 1,
  new Date(0),
  new Map([[1, 2]]),
  Object.create(null),
  Object.freeze({}),
  new Array(3),
  cyclic(),
];

function putStrangeValue(document: unknown, random: Random): void {
  const containers = collectContainers(document);
  if (containers.length === 0) return;
  const container = random.pick(containers);
  setField(container, random.pick([...Object.keys(container), 'extra']), random.pick(values));
}

/** Defines what stands in a text as a talk, as a collection and as a collection of it, if the text is JSON. */
export function tryDefine(text: string, random: Random, findings: Finding[]): void {
  const data = parseJson(text);
  if (data === undefined) return;
  for (const isStrange of [false, true]) {
    if (isStrange) putStrangeValue(data, random);
    // @ts-expect-error a program in plain JavaScript hands over anything
    const talk = attemptData('defineTalk', findings, () => defineTalk(data));
    if (talk)
      for (const fault of findTalkFaults(talk))
        findings.push({ kind: 'fault', message: `defineTalk: ${fault}` });
    // @ts-expect-error the same
    attemptData('defineCollection', findings, () => defineCollection(data));
    // @ts-expect-error the same
    attemptData('defineCollection of one', findings, () => defineCollection({ title: 'C', talks: [data] }));
  }
}
