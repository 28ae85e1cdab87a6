import { type Issue, parseTalk, type TalkFormat, writeTalk } from '@talkmark/core';
import { type Probe, standInTitle } from './probes';

/**
 * What becomes of something that is written in a format and read back. `holds here`: it comes back, but other programs do
 * not see it so.
 */
export type Verdict = 'holds' | 'holds here' | 'changes' | 'loses';

export interface Holding {
  readonly verdict: Verdict;
  /** What exactly, where there is more to say than the verdict. */
  readonly how?: string;
  /** What `writeTalk` says about it. */
  readonly losses: readonly Issue[];
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same for values that differ in the order of their fields only. */
function spell(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort()) : part;
  return JSON.stringify(value, sorted) ?? '';
}

/** For people: numbers are times here. */
function show(value: unknown): string {
  if (Array.isArray(value)) return [...new Set(value.map(show))].join(', ');
  if (typeof value === 'number') return `${value} s`;
  if (!isRecord(value)) return `“${String(value)}”`;
  return Object.entries(value)
    .map(([name, part]) => `${name} “${String(part)}”`)
    .join(', ');
}

const isNothing = (value: unknown): boolean => ['', 'false', '[]', '{}'].includes(spell(value));

/** Whether a loss at one path is one of what stands at the other. */
const isWithin = (path: string, whole: string): boolean =>
  path.startsWith(whole) && /^(?:$|[.[])/.test(path.slice(whole.length));

function concerns({ path }: Issue, probe: Probe): boolean {
  return path !== undefined && probe.paths.some((own) => isWithin(own, path) || isWithin(path, own));
}

/** Writes the probe, reads it back and compares. `undefined` for a format that can only be read. */
export function findHolding(format: TalkFormat, probe: Probe): Holding | undefined {
  if (!format.write) return undefined;
  const written = writeTalk(probe.talk, format.id, { formats: [format] });
  const { talk: back } = parseTalk(written.text, {
    format: format.id,
    formats: [format],
    fileName: standInTitle,
  });
  const losses = written.losses.filter((loss) => concerns(loss, probe));
  const [before, after] = [probe.read(probe.talk), probe.read(back)];
  if (spell(before) === spell(after)) {
    const [first] = losses;
    return first ? { verdict: 'holds here', how: first.message, losses } : { verdict: 'holds', losses };
  }
  if (isNothing(after)) return { verdict: 'loses', losses };
  return { verdict: 'changes', how: `comes back as ${show(after)}`, losses };
}
