import type { Candidate } from './candidate';
import {
  areEarly,
  areSurelyPlaces,
  type CandidateGroup,
  couldBeClock,
  groupsOf,
  isRising,
} from './candidate-group';
import { type Evidence, sum } from './evidence';
import { judgeCompany } from './judge-company';
import { judgeList } from './judge-list';
import { judgeProse } from './judge-prose';
import type { MarkedText } from './marked-text';
import { readContext, type TextContext } from './text-context';

export interface Judged {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
  readonly accepted: boolean;
}

/** "Rope (3:40), Tar (4:12), Salt (2:58)" are lengths. */
function isFalling(folded: string, group: CandidateGroup): boolean {
  if (group.length < 2 || isRising(group)) return false;
  return group.every(({ stamp }) => folded[stamp.start - 1] === '(' && folded[stamp.end] === ')');
}

/** How the candidates of one group are weighed. */
function judgeOf(
  folded: string,
  group: CandidateGroup,
  context: TextContext,
): (candidate: Candidate, index: number) => Evidence[] {
  const form = group[0]?.form;
  if (form === 'cue') return () => [{ because: 'it is a cue', weight: 9 }];
  if (form === 'row') return () => [{ because: 'several times stand in a row', weight: -6 }];
  if (form !== 'prose') return judgeList(folded, group, context);
  const rising = areSurelyPlaces(group) ? 5 : areEarly(group) ? 3 : isRising(group) ? 1 : 0;
  const falling = isFalling(folded, group);
  return (candidate, index) =>
    judgeProse(folded, candidate, context, {
      rising,
      falling,
      alone: group.length === 1,
      since: group[index - 1]?.stamp.end ?? 0,
    });
}

function companyKey({ form, side, from }: Candidate): string {
  return form === 'prose' ? `${from}` : `${form} ${side}`;
}

function weigh(
  folded: string,
  groups: readonly CandidateGroup[],
  context: TextContext,
): Map<Candidate, Evidence[]> {
  const evidence = new Map<Candidate, Evidence[]>();
  for (const group of groups) {
    const judgeOne = judgeOf(folded, group, context);
    for (const [index, candidate] of group.entries()) evidence.set(candidate, judgeOne(candidate, index));
  }
  const judgeOne = judgeCompany(groups, evidence);
  return new Map([...evidence].map(([candidate, found]) => [candidate, [...found, ...judgeOne(candidate)]]));
}

/** Whether an earlier time of the same sentence was turned down: "began at 19:00 and ended at 23:40". */
function followsClock(candidate: Candidate, before: Judged | undefined): boolean {
  if (candidate.form !== 'prose' || before?.candidate.from !== candidate.from || before.accepted)
    return false;
  return before.candidate.stamp.seconds < candidate.stamp.seconds;
}

/** Whether some stamps are surely moments, or half of them are: then the text is about a recording after all. */
function provesRecording(
  groups: readonly CandidateGroup[],
  evidence: ReadonlyMap<Candidate, readonly Evidence[]>,
): boolean {
  const weightOf = (candidate: Candidate): number => sum(evidence.get(candidate) ?? []);
  const isSure = (group: CandidateGroup): boolean =>
    group.length > 1 && group.every((candidate) => weightOf(candidate) > 3);
  const accepted = [...evidence.keys()].filter((candidate) => weightOf(candidate) > 0).length;
  const weights = [...evidence.values()].map(sum);
  const hasPlace = [...evidence.keys()].some((each) => weightOf(each) > 0 && !couldBeClock(each));
  return (
    groups.some(isSure) ||
    accepted * 2 >= evidence.size ||
    (hasPlace && weights.every((weight) => weight > -4))
  );
}

/** Weighs for each candidate what speaks for a place in a recording and what against. */
export function judge(marked: MarkedText, candidates: readonly Candidate[]): Judged[] {
  const { folded } = marked;
  const context = readContext(marked);
  const groups = groupsOf(candidates);
  let evidence = weigh(folded, groups, context);
  if (!context.aboutRecording && provesRecording(groups, evidence))
    evidence = weigh(folded, groups, { ...context, aboutRecording: true });
  const weightOf = (candidate: Candidate): number => sum(evidence.get(candidate) ?? []);
  const company = new Set(candidates.filter((candidate) => weightOf(candidate) > 0).map(companyKey));
  let before: Judged | undefined;
  return candidates.map((candidate) => {
    const found = evidence.get(candidate) ?? [];
    const weight = sum(found);
    // What is only doubtful goes with the others of its sentence, or of the lists of the text.
    const isDoubtful =
      weight <= 0 &&
      weight >= (candidate.form === 'prose' ? 0 : -2) &&
      found.every((each) => each.weight > -3);
    const isDubious = weight < 3 && followsClock(candidate, before);
    const isAccepted = !isDubious && (isDoubtful ? company.has(companyKey(candidate)) : weight > 0);
    before = { candidate, evidence: found, accepted: isAccepted };
    return before;
  });
}
