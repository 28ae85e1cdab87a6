import type { Candidate } from './candidate';
import { type Evidence, sum } from './evidence';
import { judgeList } from './judge-list';
import { judgeProse } from './judge-prose';
import type { MarkedText } from './marked-text';
import { readContext, type TextContext } from './text-context';

export interface Judged {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
  readonly accepted: boolean;
}

/** Stamps of one sentence, or entries of one kind under one heading, are weighed together. */
function groupKey({ form, side, section, stamp, from, columnTitle = '' }: Candidate): string {
  if (form === 'prose') return `${from}`;
  return `${form} ${form === 'run-on' || form === 'list' ? side : columnTitle} ${section} ${stamp.shape === 'dotted'}`;
}

function groupBy(candidates: readonly Candidate[], key: (candidate: Candidate) => string): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = key(candidate);
    const group = groups.get(name);
    if (group) group.push(candidate);
    else groups.set(name, [candidate]);
  }
  return [...groups.values()];
}

function isRising(group: readonly Candidate[]): boolean {
  return (
    group.length > 1 &&
    group.every(({ stamp }, index) => index === 0 || stamp.seconds > (group[index - 1]?.stamp.seconds ?? 0))
  );
}

/** "Rope (3:40), Tar (4:12), Salt (2:58)" are lengths. */
function isFalling(folded: string, group: readonly Candidate[]): boolean {
  if (group.length < 2 || isRising(group)) return false;
  return group.every(({ stamp }) => folded[stamp.start - 1] === '(' && folded[stamp.end] === ')');
}

/** How the candidates of one group are weighed. */
function judgeOf(
  folded: string,
  group: readonly Candidate[],
  context: TextContext,
): (candidate: Candidate, index: number) => Evidence[] {
  const form = group[0]?.form;
  if (form === 'cue') return () => [{ because: 'it is a cue', weight: 9 }];
  if (form === 'row') return () => [{ because: 'several times stand in a row', weight: -6 }];
  if (form !== 'prose') return judgeList(folded, group, context);
  const rising = isRising(group);
  const falling = isFalling(folded, group);
  return (candidate, index) =>
    judgeProse(folded, candidate, context, { rising, falling, since: group[index - 1]?.stamp.end ?? 0 });
}

function companyKey({ form, side, from }: Candidate): string {
  return form === 'prose' ? `${from}` : `${form} ${side}`;
}

function weigh(
  folded: string,
  candidates: readonly Candidate[],
  context: TextContext,
): Map<Candidate, Evidence[]> {
  const evidence = new Map<Candidate, Evidence[]>();
  for (const group of groupBy(candidates, groupKey)) {
    const judgeOne = judgeOf(folded, group, context);
    for (const [index, candidate] of group.entries()) evidence.set(candidate, judgeOne(candidate, index));
  }
  return evidence;
}

/** Whether an earlier time of the same sentence was turned down: "began at 19:00 and ended at 23:40". */
function followsClock(candidate: Candidate, before: Judged | undefined): boolean {
  if (candidate.form !== 'prose' || before?.candidate.from !== candidate.from || before.accepted)
    return false;
  return before.candidate.stamp.seconds < candidate.stamp.seconds;
}

/** Whether some stamps are moments, and none surely something else: then the text is about a recording after all. */
function provesRecording(evidence: ReadonlyMap<Candidate, readonly Evidence[]>): boolean {
  const weights = [...evidence.values()].map(sum);
  const accepted = weights.filter((weight) => weight > 0).length;
  return accepted * 2 >= weights.length && weights.every((weight) => weight > -4);
}

/** Weighs for each candidate what speaks for a place in a recording and what against. */
export function judge(marked: MarkedText, candidates: readonly Candidate[]): Judged[] {
  const { folded } = marked;
  const context = readContext(marked);
  let evidence = weigh(folded, candidates, context);
  if (!context.aboutRecording && provesRecording(evidence))
    evidence = weigh(folded, candidates, { ...context, aboutRecording: true });
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
