/** The steps from a value to a part of it: `['moments', 3, 'end']`. */
export type Path = readonly (string | number)[];

/** Something wrong with data, which `defineTalk` throws. */
export interface Problem {
  readonly path: Path;
  /** What is wrong and what to do: a sentence without its full stop. */
  readonly problem: string;
}

/**
 * A problem that readers of files go on from, and report. `error` where the repair loses something the reader will
 * miss, `warning` otherwise.
 */
export interface Fault extends Problem {
  readonly severity: 'error' | 'warning';
  /** What stands there instead: a sentence without its full stop. */
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

/** A value from outside, short enough for a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  return Object(value) === value ? `an object` : String(value);
}
