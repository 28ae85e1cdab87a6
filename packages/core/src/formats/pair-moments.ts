import type { Seconds } from '../talk/talk';

interface Pairable {
  readonly id: string;
  readonly label: string;
  readonly start?: Seconds;
}

export interface PairedMoments<Moment> {
  /** For each moment that was written the one that is read back, if any is. */
  readonly partners: readonly (Moment | undefined)[];
  /** Read back, though nothing of the kind was written. */
  readonly others: readonly Moment[];
}

// No format rounds times to more than whole seconds.
const near: Seconds = 1;

const startOf = ({ start = 0 }: Pairable): Seconds => start;

const keys: readonly ((moment: Pairable) => string)[] = [
  ({ id }) => id,
  ({ start, label }) => `${start?.toFixed(3)} ${label}`,
  ({ start, label }) => `${start && Math.floor(start)} ${label}`,
  ({ start }) => `${start?.toFixed(3)}`,
];

/**
 * Finds moments again in what is read back: at the places that are stated, or else by id, start and label, start alone,
 * about the same start, label alone, and by their order if as many of the one are left as of the other.
 *
 * @param gone the indices of moments that are not there
 */
export function pairMoments<Moment extends Pairable>(
  moments: readonly Moment[],
  back: readonly Moment[],
  places?: readonly number[],
  gone: ReadonlySet<number> = new Set(),
): PairedMoments<Moment> {
  const partners: (Moment | undefined)[] = moments.map((_, index) => back[places?.[index] ?? -1]);
  const left = new Set(back);
  for (const partner of partners) if (partner) left.delete(partner);
  if (places) return { partners, others: [...left] };

  const pair = (index: number, partner: Moment | undefined): void => {
    if (!partner) return;
    partners[index] = partner;
    left.delete(partner);
  };
  const eachAlone = (visit: (moment: Moment, index: number) => void): void =>
    moments.forEach((moment, index) => {
      if (!partners[index] && !gone.has(index)) visit(moment, index);
    });
  const pairBy = (key: (moment: Pairable) => string): void => {
    const candidates = new Map<string, Moment[]>();
    for (const moment of [...left].reverse()) {
      const alike = candidates.get(key(moment));
      if (alike) alike.push(moment);
      else candidates.set(key(moment), [moment]);
    }
    eachAlone((moment, index) => pair(index, candidates.get(key(moment))?.pop()));
  };
  const pairNear = (): void => {
    const candidates = [...left].sort((one, other) => startOf(one) - startOf(other)).entries();
    let next = candidates.next();
    eachAlone((moment, index) => {
      const start = startOf(moment);
      while (!next.done && startOf(next.value[1]) < start - near) next = candidates.next();
      if (next.done || startOf(next.value[1]) > start + near) return;
      pair(index, next.value[1]);
      next = candidates.next();
    });
  };

  for (const key of keys) if (left.size > 0) pairBy(key);
  pairNear();
  pairBy(({ label }) => label);
  if (left.size === partners.filter((partner, index) => !partner && !gone.has(index)).length) {
    const rest = left.values();
    eachAlone((_, index) => pair(index, rest.next().value));
  }
  return { partners, others: [...left] };
}
