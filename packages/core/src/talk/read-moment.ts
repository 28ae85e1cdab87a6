import * as v from 'valibot';
import { formatTimecode } from '../time/timecode';
import type { CheckedMoment, CheckedUnplaced } from './checked-talk';
import type { Fault, Path } from './fault';
import { time } from './fields';
import { pathOf } from './issue-path';
import { readPart, toFault } from './read-part';
import { type DataRecord, isRecord } from './record';
import { momentSchema, unplacedSchema } from './schema';

export interface ReadMoment {
  readonly moment?: CheckedMoment;
  /** Instead of `moment`, where the time could not be read. */
  readonly unplaced?: CheckedUnplaced;
  readonly faults: readonly Fault[];
}

/** What a moment without a label can be called: its number, the beginning of its body, or its time. */
function standInLabel(input: DataRecord): string | undefined {
  if (typeof input['label'] === 'number') return String(input['label']);
  const body = typeof input['body'] === 'string' ? input['body'].replaceAll('\0', '').trim() : '';
  const firstLine = body.slice(0, 80).split(/[\r\n]/, 1)[0];
  if (firstLine) return firstLine;
  const start = v.safeParse(time, input['start']);
  return start.success ? formatTimecode(start.output) : undefined;
}

/** Reads a moment with faults by one of the two schemas, under a stand-in if its label is the trouble. */
function readNamed<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  path: Path,
  issues: readonly v.BaseIssue<unknown>[],
): { readonly value?: Output; readonly faults: readonly Fault[] } {
  const isOf = (issue: v.BaseIssue<unknown>, name: string) => pathOf(issue).join() === name;
  const label =
    isRecord(input) && issues.some((issue) => isOf(issue, 'label')) ? standInLabel(input) : undefined;
  const named = label === undefined || !isRecord(input) ? input : { ...input, label };
  const { value, issues: all } = readPart(schema, named);
  const laterOnes = all.filter((issue) => isOf(issue, 'end') && !issues.some((one) => isOf(one, 'end')));
  const faults = [...issues, ...laterOnes].map((issue): Fault => {
    const fault = toFault(issue, path);
    if (value === undefined) return { ...fault, severity: 'error', repair: 'The moment was left out' };
    if (isOf(issue, 'start')) {
      return { ...fault, severity: 'error', repair: 'The moment was kept, without a time' };
    }
    if (isOf(issue, 'label')) {
      return { ...fault, severity: 'warning', repair: `The moment was kept as "${label}"` };
    }
    return isOf(issue, 'end') ? { ...fault, repair: 'The end was left out' } : fault;
  });
  return value === undefined ? { faults } : { value, faults };
}

/** Keeps all it can of a moment: with another label if it has none, without a time if it has none. */
export function readMoment(input: unknown, path: Path): ReadMoment {
  const result = v.safeParse(momentSchema, input);
  if (result.success) return { moment: result.output, faults: [] };
  if (result.issues.some((issue) => pathOf(issue)[0] === 'start')) {
    return withoutTime(input, path, result.issues);
  }
  const { value, faults } = readNamed(momentSchema, input, path, result.issues);
  return value === undefined ? { faults } : { moment: value, faults };
}

export function readUnplaced(input: unknown, path: Path): ReadMoment {
  const result = v.safeParse(unplacedSchema, input);
  if (result.success) return { unplaced: result.output, faults: [] };
  return withoutTime(input, path, result.issues);
}

function withoutTime(input: unknown, path: Path, issues: readonly v.BaseIssue<unknown>[]): ReadMoment {
  const { value, faults } = readNamed(unplacedSchema, input, path, issues);
  return value === undefined ? { faults } : { unplaced: value, faults };
}
