import type { Candidate } from './candidate';
import type { Evidence } from './evidence';
import { judgeNeighbours } from './judge-neighbours';
import { joining } from './label';
import { withoutFiller } from './mask';
import { placeOfBare } from './position';
import type { TextContext } from './text-context';
import { clockWords, dateNear, lengthWords, recordingWords, scoreWords } from './words-in-context';

const article = /(?:^|[^\p{L}])(?:an?|the|each|every|another|ein|eine|einen|einem|une)\s+$/iu;
const english = /\b(?:the|of|and|is|to|you|for|at)\b/iu;
const nounAfter = /^\s+(?!mark\b|point\b|minute|in\b|into\b|is\b|to\b|on\b|and\b|where|when)[\p{Ll}]{3,}/iu;

/** What the other stamps of its sentence say about one. */
export interface SentenceContext {
  /** Where the stamp before ends. */
  readonly since: number;
  /** What it says that there are several, each later than the one before. */
  readonly rising: number;
  readonly alone: boolean;
  /** They stand in brackets and do not rise, as lengths do not. */
  readonly falling: boolean;
}

export function judgeProse(
  folded: string,
  candidate: Candidate,
  { aboutRecording, aboutDay, aboutScores, aboutWorks, isRemark }: TextContext,
  { rising, alone, falling, since }: SentenceContext,
): Evidence[] {
  const { stamp, side } = candidate;
  if (stamp.shape === 'link') return [{ because: 'a link points there', weight: 6 }];
  const from = Math.max(candidate.from, stamp.start - 400);
  const sentence = withoutFiller(folded.slice(from, Math.min(candidate.to, stamp.end + 400))).toLowerCase();
  const near = withoutFiller(
    folded.slice(Math.max(from, stamp.start - 60), Math.min(candidate.to, stamp.end + 40)),
  ).toLowerCase();
  const before = withoutFiller(folded.slice(Math.max(from, stamp.start - 24), stamp.start));
  const after = withoutFiller(folded.slice(stamp.end, Math.min(candidate.to, stamp.end + 24)));
  const isBracketed = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after);
  const evidence: Evidence[] = judgeNeighbours(folded, candidate, aboutWorks);
  const add = (because: string, weight: number): void => {
    evidence.push({ because, weight });
  };
  if (stamp.target !== undefined && /[?&#]t=/.test(stamp.target)) add('it is a link into a recording', 6);
  if (stamp.shape === 'slip' || stamp.shape === 'dotted') add('it is not written like a time', -6);
  if (recordingWords.test(sentence)) add('the sentence speaks of a recording', 2);
  else if (aboutRecording) add('the text speaks of a recording', 1);
  else add('nothing speaks of a recording', aboutDay ? -4 : -3);
  if (isRemark && side === 'lead' && (!alone || stamp.seconds % 5 !== 0))
    add('it is a remark of one line', 2);
  if (side === 'lead') add('a word or bracket leads to it', 1);
  else add('nothing leads to it', -1);
  // "Passcode 7:12."
  if (
    alone &&
    side === 'middle' &&
    !joining.test(before.trim()) &&
    (/\p{Lu}\p{L}*\s$/u.test(before) || (/\p{L}\s$/u.test(before) && !/[\p{L}\p{N}]/u.test(after)))
  )
    add('it only gives a number', -2);
  const clock = stamp.shape === 'clock' && stamp.parts === 2;
  if (clock && stamp.seconds >= 24 * 60)
    add('it could not be a time of day', side === 'lead' && !isBracketed ? 3 : 2);
  if (clock && stamp.seconds < 300) add('it is early', 1);
  if (clock && stamp.seconds % 5 !== 0) add('it is not round', 1);
  if (stamp.shape === 'clock' && stamp.parts === 3)
    add('it has hours, minutes and seconds', stamp.seconds < 4 * 3600 ? 3 : 1);
  if (falling) add('they do not rise, as lengths do not', -5);
  if (rising > 0) add('the times rise', rising);
  const inDay = clock && stamp.seconds < 24 * 60;
  if (inDay && clockWords.test(near.slice(Math.max(0, since - Math.max(from, stamp.start - 60)))))
    add('the words are those of a day', rising > 1 ? -1 : stamp.seconds < 300 ? -2 : -3);
  else if (inDay && clockWords.test(sentence))
    add('the sentence is about a day', stamp.seconds >= 17 * 60 && stamp.seconds < 1440 ? -2 : -1);
  if (inDay && dateNear.test(near)) add('a date stands near', -3);
  if (lengthWords.test(near)) add('it reads like a length', lengthWords.test(before.toLowerCase()) ? -5 : -3);
  if (aboutScores) add('the text has scores', -3);
  if (scoreWords.test(sentence))
    add('it reads like a result, a proportion or a verse', scoreWords.test(near) ? -4 : -2);
  if (article.test(before) && nounAfter.test(after) && (english.test(sentence) || !/\ba\s+$/i.test(before)))
    add('it describes a thing', -4);
  if (stamp.shape === 'bare') {
    const place = placeOfBare(folded, stamp);
    if (place === 'pointed') add('the words point into a recording', 4);
    else if (place === undefined) add('it reads like a length', -4);
    if (place !== 'pointed') add('it has one unit only', aboutRecording ? -1 : -3);
  }
  // "Mardi à 18 h 30"
  if (stamp.shape === 'units' && stamp.parts === 2 && stamp.seconds >= 5 * 3600 && stamp.seconds % 300 === 0)
    add('it could be a time of day', -4);
  // "A workshop (2 h 10 min)"
  if (stamp.shape === 'units' && (isBracketed || (rising === 0 && side !== 'lead' && !/^[에に]/.test(after))))
    add('it reads like a length', -3);
  if (stamp.shape === 'minute' && !scoreWords.test(near)) add('it names the minute', side === 'lead' ? 3 : 1);
  return evidence;
}
