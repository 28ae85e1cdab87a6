import { readNames } from './person-name';

/** Where in a label the people stand: "Ada Lovelace - Notes", "Notes — Ada Lovelace", "Ada Lovelace". */
type Side = 'lead' | 'trail' | 'whole';

interface Found {
  readonly side: Side;
  readonly names: readonly string[];
  /** Nothing but a speaker is introduced like this. */
  readonly isSure: boolean;
}

/** Longer labels are sentences. */
const longest = 300;

const separator = /\s+[-–—|]+\s+|\s*[:|]\s+/;
const verb = /\s+(?:about|on|presents|presenting|talks about|introduces|explains|shows)\s+/;
const introduction = /^(.*?)(?:\s+by|\s+with|["”»],)\s+(.+)$/;

function readLead(label: string): Found | undefined {
  for (const pattern of [separator, verb]) {
    const match = pattern.exec(label);
    if (!match) continue;
    const before = label.slice(0, match.index);
    const names = readNames(before);
    if (names) return { side: 'lead', names, isSure: pattern === verb };
    // "Ada Lovelace, engineer at the Analytical Engine - Notes"
    const [name = '', role] = before.split(/,\s+/, 2);
    const first = role === undefined ? undefined : readNames(name);
    if (first) return { side: 'lead', names: first, isSure: true };
  }
  return undefined;
}

function readTrail(label: string): Found | undefined {
  const [, , introduced] = introduction.exec(label) ?? [];
  const sure = introduced === undefined ? undefined : readNames(introduced);
  if (sure) return { side: 'trail', names: sure, isSure: true };
  const parts = label.split(separator);
  const names = parts.length > 1 ? readNames(parts.at(-1) ?? '') : undefined;
  return names && { side: 'trail', names, isSure: false };
}

/** "(@handle)", "(see blog: …)": what stands in brackets behind a name is no part of it. */
const note = /\s*[([][^()[\]]{0,80}[)\]]/g;
const handle = /[([]@\w/;

function readLabel(text: string): readonly Found[] {
  if (text.length > longest) return [];
  const label = text.replace(note, '');
  const whole = readNames(label);
  if (whole) return [{ side: 'whole', names: whole, isSure: false }];
  return [readLead(label), readTrail(label)]
    .filter((found) => found !== undefined)
    .map((found) => (handle.test(text) ? { ...found, isSure: true } : found));
}

/**
 * Who is in each moment of a list, as far as the labels say: a name counts where most labels of its form have a name at
 * the same place, or where the label says so by itself. Titles alone look like names too often.
 */
export function findPeople(labels: readonly string[]): readonly (readonly string[])[] {
  const read = labels.map(readLabel);
  const count = (side: Side): number => read.filter((found) => found.some((one) => one.side === side)).length;
  const separated = labels.filter((label) => label.length <= longest && separator.test(label)).length;
  const [leads, trails, wholes] = [count('lead'), count('trail'), count('whole')];
  const isUsual: Readonly<Record<Side, boolean>> = {
    lead: leads > 1 && leads >= trails && leads * 2 > separated,
    trail: trails > 1 && trails > leads && trails * 2 > separated,
    whole: wholes > 2 && wholes * 5 >= labels.length * 3,
  };
  return read.map((found) => {
    const best = found.find(({ side }) => isUsual[side]) ?? found.find(({ isSure }) => isSure);
    return best?.names ?? [];
  });
}
