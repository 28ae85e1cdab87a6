import type { Candidate } from './candidate';

/** Stamps of one sentence, or entries of one kind under one heading, which are weighed together. */
export type CandidateGroup = readonly Candidate[];

function groupKey({ form, side, section, stamp, from, columnTitle = '' }: Candidate): string {
  if (form === 'prose') return `${from}`;
  const isLength = stamp.shape === 'units' && side === 'trail';
  return `${form} ${form === 'run-on' || form === 'list' ? side : columnTitle} ${section} ${isLength || stamp.shape === 'dotted' ? stamp.shape : ''}`;
}

export function groupsOf(candidates: readonly Candidate[]): CandidateGroup[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = groupKey(candidate);
    const group = groups.get(name);
    if (group) group.push(candidate);
    else groups.set(name, [candidate]);
  }
  return [...groups.values()];
}

export function isRising(group: CandidateGroup): boolean {
  return (
    group.length > 1 &&
    (group.at(-1)?.stamp.seconds ?? 0) > (group[0]?.stamp.seconds ?? 0) &&
    group.every(({ stamp }, index) => stamp.seconds >= (group[index - 1]?.stamp.seconds ?? 0))
  );
}

/** A time of day would be written with the same digits. */
export function couldBeClock({ stamp }: Candidate): boolean {
  return (
    (stamp.shape === 'clock' || stamp.shape === 'dotted') &&
    (stamp.parts === 2
      ? stamp.seconds < 24 * 60
      : stamp.parts === 3 && stamp.seconds >= 3 * 3600 && stamp.seconds < 86400)
  );
}

/** Three or more rising times that words lead to, the first so early that people sleep: 3:12, 3:50, 9:30. */
export function areEarly(group: CandidateGroup): boolean {
  return (
    group.length > 2 &&
    isRising(group) &&
    (group[0]?.stamp.seconds ?? 0) < 360 &&
    group.every(({ side }) => side === 'lead') &&
    group.some(({ stamp }) => stamp.seconds % 5 !== 0)
  );
}

/** Results of a race lie close together: 41:12, 43:05, 47:20. */
export function areClose(group: CandidateGroup): boolean {
  const first = group[0]?.stamp.seconds ?? 0;
  return first >= 60 && (group.at(-1)?.stamp.seconds ?? 0) < first * 1.6;
}

/** Three or more rising times that no clock shows, such as 3:40, 27:15, 1:12:08. */
export function areSurelyPlaces(group: CandidateGroup): boolean {
  return (
    group.length > 2 &&
    isRising(group) &&
    group.every(({ stamp }) => stamp.shape === 'clock' || stamp.shape === 'units') &&
    (group.every(({ side }) => side === 'lead') || !areClose(group)) &&
    !group.every(couldBeClock)
  );
}
