import type { Seconds } from '../talk/talk';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** One way of writing a time. */
export interface TimeSpelling {
  /** A group of digits for each unit, then one for the decimals of the seconds; each may be absent. */
  readonly pattern: RegExp;
  /** What each group counts, in seconds. */
  readonly units: readonly Seconds[];
  /** What each group must stay below. Absent where any count is clear, as in `90m`. */
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
      if (count >= (limits?.[index] ?? Number.POSITIVE_INFINITY)) return undefined;
      whole += count * unit;
    }
    if (whole > Number.MAX_SAFE_INTEGER) return undefined;
    // One conversion of all digits: adding a decimal fraction to a sum of minutes would round twice.
    return Number(`${whole}.${match[units.length + 1] ?? 0}`);
  }
  return undefined;
}

const any = Number.POSITIVE_INFINITY;
const decimals = String.raw`(?:[.,](\d+))?`;

function clock(parts: string): RegExp {
  return new RegExp(`^(?:npt:)?${parts}${decimals}$`, 'i');
}

/** What people and players write. All patterns are anchored and take digits greedily: linear in the text. */
export const timeSpellings: readonly TimeSpelling[] = [
  { pattern: clock(String.raw`(\d+)`), units: [1] },
  { pattern: clock(String.raw`(\d+):(\d\d?)`), units: [minute, 1], limits: [any, 60] },
  { pattern: clock(String.raw`(\d+):(\d\d?):(\d\d?)`), units: [hour, minute, 1], limits: [any, 60, 60] },
  {
    pattern: clock(String.raw`(\d+):(\d\d?):(\d\d?):(\d\d?)`),
    units: [day, hour, minute, 1],
    limits: [any, 24, 60, 60],
  },
  {
    pattern: new RegExp(String.raw`^(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)${decimals}s)?$`, 'i'),
    units: [day, hour, minute, 1],
  },
  {
    // ISO 8601-1, 5.5.2, without years and months, whose length in seconds is not fixed, and without weeks.
    pattern: new RegExp(
      String.raw`^P(?=\d|T)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)${decimals}S)?)?$`,
      'i',
    ),
    units: [day, hour, minute, 1],
  },
];
