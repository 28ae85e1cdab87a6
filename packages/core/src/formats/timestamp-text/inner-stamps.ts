import { isLeading, isTrailing, settingOf } from './position';
import type { Unit } from './read-units';
import type { Stamp } from './stamp';

/** A unit with the stamps in it. */
interface StampedUnit {
  readonly unit: Unit;
  readonly stamps: readonly Stamp[];
}

const isClock = ({ shape }: Stamp): boolean => shape === 'clock' || shape === 'slip';

/** The stamp in front of an entry. */
function leadOf(folded: string, { unit, stamps }: StampedUnit): Stamp | undefined {
  const first = stamps[0];
  if (!first || !unit.isEntry || unit.isSpeech || !isClock(first)) return undefined;
  return isLeading(folded, first, unit.contentStart, unit.to) ? first : undefined;
}

interface Entry extends StampedUnit {
  readonly lead: Stamp;
}

/** Entries that follow one another, each with a time in front, where these ascend. */
function listsOf(folded: string, units: readonly StampedUnit[]): Entry[][] {
  const lists: Entry[][] = [];
  let previous: Entry | undefined;
  for (const each of units) {
    if (each.stamps.length === 0) continue;
    const lead = leadOf(folded, each);
    const entry = lead ? { ...each, lead } : undefined;
    const goesOn =
      previous?.unit.section === each.unit.section && previous.lead.seconds <= (lead?.seconds ?? 0);
    if (entry && goesOn) lists.at(-1)?.push(entry);
    else if (entry) lists.push([entry]);
    previous = entry;
  }
  return lists.filter(({ length }) => length > 1);
}

/** Whether words lead to the stamp, or brackets make it the length of the entry: "03:12 First movement (11:40)". */
function isSet(folded: string, { to }: Unit, lead: Stamp, stamp: Stamp): boolean {
  const { led, pointed, bracketed } = settingOf(folded, stamp, lead.end, to);
  return led || pointed || (bracketed && isTrailing(folded, stamp, to));
}

/** Whether nothing but a stroke stands between a time and the one in front of the entry: "1:40: 24:00 hours". */
function beginsWords(folded: string, lead: Stamp, { start }: Stamp): boolean {
  return start - lead.end < 10 && /^[\s:–—-]*$/.test(folded.slice(lead.end, start));
}

/**
 * The units of a text with their stamps. Where each entry of a list begins with a time, one that breaks their ascent or
 * begins the words is no entry, and left out: "3:40 Foo (2:50 in the old cut)", "0:40 10:30 rule".
 */
export function withoutInner(folded: string, units: readonly StampedUnit[]): Map<Unit, readonly Stamp[]> {
  const kept = new Map(units.map(({ unit, stamps }) => [unit, stamps]));
  for (const list of listsOf(folded, units)) {
    for (const [index, { unit, stamps, lead }] of list.entries()) {
      if (stamps.length === 1) continue;
      const next = list[index + 1]?.lead.seconds ?? Number.POSITIVE_INFINITY;
      const ascends = ({ seconds }: Stamp): boolean => seconds > lead.seconds && seconds < next;
      const isKept = (stamp: Stamp): boolean =>
        stamp === lead ||
        !isClock(stamp) ||
        (ascends(stamp) && !beginsWords(folded, lead, stamp)) ||
        isSet(folded, unit, lead, stamp);
      kept.set(unit, stamps.filter(isKept));
    }
  }
  return kept;
}
