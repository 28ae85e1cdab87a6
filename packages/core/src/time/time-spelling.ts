import type { Seconds } from '../talk/talk';

/** One way of writing a time. */
export interface TimeSpelling {
  /** A group of digits for each unit, then one for the decimals of the seconds; each may be absent. */
  readonly pattern: RegExp;
  /** What each group counts, in seconds. */
  readonly units: readonly Seconds[];
  /** What each group must stay below if a greater unit stands before it. Absent where any count is clear: `90m`. */
  readonly limits?: readonly number[];
}

/** The time that the first fitting spelling reads, if it can be held without loss of whole seconds. */
export function readTime(text: string, spellings: readonly TimeSpelling[]): Seconds | undefined {
  for (const { pattern, units, limits } of spellings) {
    const match = pattern.exec(text);
    if (!match) continue;
    let whole = 0;
    for (const [index, unit] of units.entries()) {
      const count = Number(match[index + 1] ?? 0);
      // What stands before the first group is the whole match: its limit always counts.
      if (match[index] !== undefined && count >= (limits?.[index] ?? Number.POSITIVE_INFINITY))
        return undefined;
      whole += count * unit;
    }
    if (whole > Number.MAX_SAFE_INTEGER) return undefined;
    // One conversion of all digits: adding a decimal fraction to a sum of minutes would round twice.
    return Number(`${whole}.${match[units.length + 1] ?? 0}`);
  }
  return undefined;
}

const any = Number.POSITIVE_INFINITY;
const units = [86_400, 3600, 60, 1];
const second = String.raw`(\d+)(?:[.,](\d+))?`;
const part = String.raw`(\d+):(?=\d\d?\b)`;
const counts = String.raw`(?:(\d+)h)?(?:(\d+)m)?(?:${second}s)?`;

/** What people and players write. All patterns are anchored and take digits greedily: linear in the text. */
export const timeSpellings: readonly TimeSpelling[] = [
  {
    // Two digits before three more groups are the hours of a timecode that counts frames, 01:00:00:00, and no days.
    pattern: new RegExp(String.raw`^(?:npt:)?(?:(?:(?:(?!\d\d:)${part})?${part})?${part})?${second}$`, 'i'),
    units,
    limits: [any, 24, 60, 60],
  },
  { pattern: new RegExp(String.raw`^(?=\d)(?:(\d+)d)?${counts}$`, 'i'), units },
  // ISO 8601-1, 5.5.2, without years and months, whose length in seconds is not fixed, and without weeks.
  { pattern: new RegExp(String.raw`^P(?=\d|T)(?:(\d+)D)?(?:T(?=\d)${counts})?$`, 'i'), units },
];
