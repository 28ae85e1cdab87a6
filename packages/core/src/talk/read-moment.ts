import * as v from 'valibot';
import { formatTimecode } from '../time/timecode';
import type { Fault, Path } from './fault';
import { time } from './fields';
import { pathOf, type ReadPart, readPart, toFault } from './read-part';
import { type DataRecord, isRecord } from './record';
import { momentSchema, unplacedSchema } from './schema';

/** A moment of which every field is valid by itself. */
export type CheckedMoment = v.InferOutput<typeof momentSchema>;
export type CheckedUnplaced = v.InferOutput<typeof unplacedSchema>;

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

/** Reads a moment by one of the two schemas, under a stand-in if its label is the trouble. */
function readNamed<Output>(
  schema: v.GenericSchema<DataRecord, Output>,
  input: unknown,
  path: Path,
  issues: readonly v.BaseIssue<unknown>[],
): ReadPart<Output> {
  const label =
    isRecord(input) && issues.some((issue) => pathOf(issue)[0] === 'label') ? standInLabel(input) : undefined;
  const named = label === undefined || !isRecord(input) ? input : { ...input, label };
  const { value } = readPart(schema, named, path);
  const faults = issues.map((issue): Fault => {
    const fault = toFault(issue, path, 'It was left out');
    if (value === undefined) return { ...fault, severity: 'error', repair: 'The moment was left out' };
    const [field, ...deeper] = pathOf(issue);
    if (deeper.length > 0) return fault;
    if (field === 'start') {
      return { ...fault, severity: 'error', repair: 'The moment was kept, without a time' };
    }
    if (field === 'label') {
      return { ...fault, severity: 'warning', repair: `The moment was kept as "${label}"` };
    }
    return fault;
  });
  return value === undefined ? { faults } : { value, faults };
}

/** Keeps all it can of a moment: with another label if it has none, without a time if it has none. */
export function readMoment(input: unknown, path: Path): ReadMoment {
  const result = v.safeParse(momentSchema, input);
  if (result.success) return { moment: result.output, faults: [] };
  if (result.issues.some((issue) => pathOf(issue)[0] === 'start')) {
    const { value, faults } = readNamed(unplacedSchema, input, path, result.issues);
    return value === undefined ? { faults } : { unplaced: value, faults };
  }
  const { value, faults } = readNamed(momentSchema, input, path, result.issues);
  return value === undefined ? { faults } : { moment: value, faults };
}

export function readUnplaced(input: unknown, path: Path): ReadMoment {
  const result = v.safeParse(unplacedSchema, input);
  if (result.success) return { unplaced: result.output, faults: [] };
  const { value, faults } = readNamed(unplacedSchema, input, path, result.issues);
  return value === undefined ? { faults } : { unplaced: value, faults };
}
