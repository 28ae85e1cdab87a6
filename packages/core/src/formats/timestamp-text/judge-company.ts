import type { Candidate } from './candidate';
import { areSurelyPlaces, type CandidateGroup } from './candidate-group';
import { type Evidence, sum } from './evidence';
import { liesBetween } from './stamp';

/** A time of day between breakfast and midnight would be written with the same digits. */
function couldBeHour({ stamp }: Candidate): boolean {
  return stamp.shape === 'clock' && stamp.parts === 2 && stamp.seconds >= 360 && stamp.seconds < 1440;
}

const isQuarter = (candidate: Candidate): boolean =>
  couldBeHour(candidate) && candidate.stamp.seconds >= 480 && candidate.stamp.seconds % 15 === 0;

/** Seconds as written that are two hours and a half on a clock. */
const fewHours = 150;

const sectionOf = ({ form, section }: Candidate): string => `${form} ${section}`;

/**
 * What the rest of the text says about a candidate once all were weighed: times of day have others beside them, and an
 * entry is written like those around it.
 */
export function judgeCompany(
  groups: readonly CandidateGroup[],
  weights: ReadonlyMap<Candidate, readonly Evidence[]>,
): (candidate: Candidate) => Evidence[] {
  const weightOf = (candidate: Candidate): number => sum(weights.get(candidate) ?? []);
  const hours = new Set(
    [...weights.keys()]
      .filter((each) => couldBeHour(each) && weightOf(each) <= -3)
      .map(({ stamp }) => stamp.seconds),
  );
  const lengths = groups
    .filter((group) => !areSurelyPlaces(group))
    .flatMap((group) => group.filter(({ stamp }) => stamp.shape === 'bare' || stamp.shape === 'units'));
  const areLengths = lengths.length > 2 && lengths.every((each) => weightOf(each) <= 0);
  const sure = groups.filter(
    (group) =>
      (group[0]?.form === 'prose'
        ? areSurelyPlaces(group)
        : group.length > 2 || (group.length > 1 && group.every(({ stamp }) => stamp.target !== undefined))) &&
      group.every((each) => weightOf(each) > 0),
  );
  const listed = new Set(sure.flatMap((group) => group.slice(0, 1).map(sectionOf)));
  const alone = new Set(groups.filter(({ length }) => length === 1).flat());
  const onQuarters = new Set(groups.filter((group) => group.every(isQuarter)).flat());
  const accepted = [...weights.keys()].filter((each) => weightOf(each) > 0);
  const [first, last] = [accepted[0]?.stamp, accepted.at(-1)?.stamp];
  return (candidate) => {
    const { stamp, form } = candidate;
    const evidence: Evidence[] = [];
    if (areLengths) evidence.push({ because: 'the text counts lengths', weight: -4 });
    if (form === 'list' && alone.has(candidate) && listed.has(sectionOf(candidate)))
      evidence.push({ because: 'it is written unlike the other entries', weight: -3 });
    if (form !== 'prose') return evidence;
    const quarterWeight = stamp.seconds % 60 === 0 || !alone.has(candidate) ? -4 : -2;
    if (sure.length > 0 && onQuarters.has(candidate))
      evidence.push({ because: 'it stands apart, on a quarter of an hour', weight: quarterWeight });
    // "At 4:20 …" before it and "at 1:01:58 …" behind
    const goesOn = stamp.seconds % 5 !== 0 && liesBetween(stamp, first, last);
    if (!couldBeHour(candidate) || !alone.has(candidate) || goesOn) return evidence;
    const isNear = [...hours].some((hour) => Math.abs(hour - stamp.seconds) < fewHours);
    if (stamp.until === undefined && isNear && weightOf(candidate) > -3)
      evidence.push({ because: 'times of day near it stand in the text', weight: -3 });
    return evidence;
  };
}
