import * as v from 'valibot';
import type { Fault, Path } from './fault';
import { pathOf } from './issue-path';
import { isRecord } from './record';

type Issues = readonly v.BaseIssue<unknown>[];

/** What could be kept of a value, and what could not. */
export interface ReadPart<Output> {
  /** Absent where nothing could be kept. */
  readonly value?: Output;
  readonly issues: Issues;
}

/** Values of the wrong type are lost; a right type with a value that is not allowed is a repair. */
export function toFault(issue: v.BaseIssue<unknown>, path: Path): Fault {
  return {
    path: [...path, ...pathOf(issue)],
    severity: issue.expected === null ? 'warning' : 'error',
    problem: issue.message,
    repair: 'It was left out',
  };
}

interface Cut {
  all: boolean;
  readonly parts: Map<string | number, Cut>;
}

function cutsAt(issues: Issues): Cut {
  const root: Cut = { all: false, parts: new Map() };
  for (const issue of issues) {
    let cut = root;
    for (const step of pathOf(issue)) {
      const next = cut.parts.get(step) ?? { all: false, parts: new Map() };
      cut.parts.set(step, next);
      cut = next;
    }
    cut.all = true;
  }
  return root;
}

/** The value without its faulty parts; `undefined` if it lacks a part it cannot be without. */
function prune(value: unknown, cut: Cut | undefined): unknown {
  if (cut === undefined) return value;
  if (cut.all) return undefined;
  if (Array.isArray(value)) {
    return value
      .map((item: unknown, index) => prune(item, cut.parts.get(index)))
      .filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return undefined;
  for (const name of cut.parts.keys()) if (value[String(name)] == null) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, prune(field, cut.parts.get(name))]),
  );
}

/**
 * Reads one object by its schema, leaving out what is faulty and, where that was needed, what contains it. What lacks
 * a part in the next round has been named; only an early end shows first when all fields are right.
 */
export function readPart<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): ReadPart<Output> {
  let result = v.safeParse(schema, input);
  const issues = [...(result.issues ?? [])];
  let remains = input;
  while (!result.success) {
    remains = prune(remains, cutsAt(result.issues));
    if (remains === undefined) return { issues };
    result = v.safeParse(schema, remains);
    const earlyEnd = result.issues?.find((issue) => pathOf(issue).join() === 'end');
    if (earlyEnd) issues.push(earlyEnd);
  }
  return { value: result.output, issues };
}
