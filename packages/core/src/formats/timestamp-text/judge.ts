import type { Candidate } from './candidate';
import { type Evidence, sum } from './evidence';
import { judgeNeighbours, judgeProse } from './judge-prose';
import { judgeSequence } from './judge-sequence';
import { hasWords } from './label';
import type { MarkedText } from './marked-text';
import { anyOf } from './word-pattern';
import { minuteBefore } from './words';
import { clockWords, contentsWords, dateNear, lengthTitle, recordingWords } from './words-in-context';

export interface Judged {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
  readonly accepted: boolean;
}

/** What stands right above a list, without the entries of another one. */
function headingOf(folded: string, from: number): string {
  const lines = folded
    .slice(Math.max(0, from - 300), from)
    .split('\n')
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  return `${lines
    .slice(-2)
    .filter((line) => !/^\s*(?:[-*+•]|\d)/.test(line))
    .join('\n')}\n`.toLowerCase();
}

/** The words of a single entry. */
function judgeEntry({ label, side, stamp }: Candidate, aboutRecording: boolean): Evidence[] {
  if (/\d\s?(?:km|mi|miles?|m)\b/.test(label)) return [{ because: 'it reads like a result', weight: -6 }];
  if (!hasWords(label)) return [{ because: 'it has no words', weight: -2 }];
  if (side === 'trail' && lengthTitle.test(label.toLowerCase().replace(/^(?:\P{L}|total|gesamt)+/u, ''))) {
    return [{ because: 'it reads like a length', weight: -10 }];
  }
  const inDay = stamp.shape === 'clock' && stamp.parts === 2 && stamp.seconds >= 360 && stamp.seconds < 1440;
  if (inDay && !aboutRecording && clockWords.test(label.toLowerCase()))
    return [{ because: 'the words are those of a day', weight: -3 }];
  return [];
}

const minuteAndStamp = new RegExp(`(?:${anyOf(minuteBefore)}|[\\s(]t=)\\s*\\d{1,3}:\\d\\d`, 'iu');

function companyKey({ form, side, from }: Candidate): string {
  return form === 'prose' ? `${from}` : `${form} ${side}`;
}

/** Entries of one kind under one heading stand or fall together. */
function groupKey({ form, side, section, stamp, columnTitle = '' }: Candidate): string {
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

/** Weighs for each candidate what speaks for a place in a recording and what against. */
export function judge(marked: MarkedText, candidates: readonly Candidate[]): Judged[] {
  const { folded } = marked;
  const beginning = folded.slice(0, 3000).toLowerCase();
  const withAddresses = marked.text.slice(0, 3000).toLowerCase();
  const aboutRecording =
    recordingWords.test(withAddresses) ||
    contentsWords.test(beginning) ||
    minuteAndStamp.test(beginning) ||
    marked.links.some(({ target }) => /youtu|vimeo|[?&#]t=\d|\.mp[34]\b/.test(target));
  const aboutDay =
    dateNear.test(beginning) || (beginning.match(new RegExp(clockWords, 'gu'))?.length ?? 0) >= 2;
  const evidence = new Map<Candidate, Evidence[]>();
  for (const group of groupBy(candidates, (candidate) =>
    candidate.form === 'prose' ? `${candidate.from}` : groupKey(candidate),
  )) {
    const [first] = group;
    if (!first) continue;
    if (first.form === 'cue') {
      for (const candidate of group) evidence.set(candidate, [{ because: 'it is a cue', weight: 9 }]);
    } else if (first.form === 'row') {
      for (const candidate of group)
        evidence.set(candidate, [{ because: 'several times stand in a row', weight: -6 }]);
    } else if (first.form === 'prose') {
      const context = {
        aboutRecording,
        aboutDay,
        rising: isRising(group),
        falling: isFalling(folded, group),
      };
      for (const candidate of group) evidence.set(candidate, judgeProse(folded, candidate, context));
    } else {
      const shared = judgeSequence(folded, group, headingOf(folded, first.from));
      if (aboutRecording) shared.push({ because: 'the text speaks of a recording', weight: 1 });
      else if (group.length < 3)
        shared.push({ because: 'nothing speaks of a recording', weight: aboutDay ? -2 : -1 });
      if (group.length < 3 && group.some(({ stamp }) => stamp.seconds % 5 !== 0))
        shared.push({ because: 'it is not round', weight: 1 });
      for (const candidate of group)
        evidence.set(candidate, [
          ...shared,
          ...judgeNeighbours(folded, candidate),
          ...judgeEntry(candidate, aboutRecording),
        ]);
    }
  }
  const accepted = new Set(candidates.filter((candidate) => sum(evidence.get(candidate) ?? []) > 0));
  const company = new Set([...accepted].map(companyKey));
  return candidates.map((candidate) => {
    const found = evidence.get(candidate) ?? [];
    // What is only doubtful goes with the others of its sentence, or of the lists of the text.
    const isDoubtful =
      sum(found) >= (candidate.form === 'prose' ? 0 : -2) && found.every(({ weight }) => weight > -3);
    return {
      candidate,
      evidence: found,
      accepted: accepted.has(candidate) || (isDoubtful && company.has(companyKey(candidate))),
    };
  });
}
