import type { DataIssue } from './talkmark-error';

/** The steps from a value to a part of it: `['moments', 3, 'end']`. */
export type Path = readonly (string | number)[];

/**
 * Something wrong with data. `defineTalk` throws it; readers of files go on with `repair` and report both. `error`
 * where the repair loses something the reader will miss, `warning` otherwise.
 */
export interface Fault {
  readonly path: Path;
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do: a sentence without its full stop. */
  readonly problem: string;
  /** What stands there instead, for those who go on: a sentence without its full stop. */
  readonly repair: string;
}

/** The path as JavaScript writes it: `moments[3].end`. */
export function formatPath(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join('').replace(/^\./, '');
}

export function toDataIssue({ path, problem }: Fault): DataIssue {
  return { path: formatPath(path), message: problem };
}

/** A value from outside, short enough for a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}
