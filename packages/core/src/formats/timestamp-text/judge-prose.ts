import type { Candidate } from './candidate';
import type { Evidence } from './evidence';
import { FILLER } from './mask';
import { placeOfBare } from './position';
import { anyOf } from './word-pattern';
import { clockAfter, clockBefore, clockBeforeOften, minuteBefore, nearWords } from './words';
import { bookNames, clockWords, dateNear, lengthWords, recordingWords, scoreWords } from './words-in-context';

const clockAfterPattern = new RegExp(`^\\s*(?:${anyOf(clockAfter)})`, 'iu');
const clockBeforePattern = new RegExp(`(?:${anyOf(clockBefore)})\\s*(?:${anyOf(nearWords)})?\\s*$`, 'iu');
const clockBeforeOftenPattern = new RegExp(`(?:${anyOf(clockBeforeOften)})\\s*$`, 'iu');
const minuteBeforeClock = new RegExp(`(?:${anyOf(minuteBefore)})\\s*$`, 'iu');
const article = /(?:^|[^\p{L}])(?:an?|the|each|every|another|ein|eine|einen|einem|une)\s+$/iu;
const english = /\b(?:the|of|and|is|to|you|for|at)\b/iu;
const nounAfter = /^\s+(?!mark\b|point\b|minute|in\b|into\b|is\b|to\b|on\b|and\b|where|when)[\p{Ll}]{3,}/iu;
const fillers = new RegExp(FILLER, 'g');

export interface ProseContext {
  /** The whole text speaks of a recording. */
  readonly aboutRecording: boolean;
  /** The whole text speaks of the hours of a day. */
  readonly aboutDay: boolean;
  /** The sentence has several stamps, each later than the one before. */
  readonly rising: boolean;
  /** Its stamps stand in brackets and do not rise. */
  readonly falling: boolean;
}

/** Words right beside a stamp that settle what it is, in prose and lists alike. */
export function judgeNeighbours(folded: string, candidate: Candidate): Evidence[] {
  const { stamp, from, to } = candidate;
  const before = folded.slice(Math.max(from, stamp.start - 32), stamp.start).replace(fillers, '');
  const after = folded
    .slice(stamp.end, Math.max(to, stamp.end + 24))
    .slice(0, 32)
    .replace(fillers, '');
  const evidence: Evidence[] = [];
  if (stamp.shape === 'clock' && clockAfterPattern.test(after))
    evidence.push({ because: 'a word of the clock follows', weight: -8 });
  if (stamp.shape === 'clock' && clockBeforePattern.test(before))
    evidence.push({ because: 'a word of the clock comes before', weight: -6 });
  if (stamp.shape === 'clock' && bookNames.test(before))
    evidence.push({ because: 'it looks like a verse', weight: -6 });
  if (stamp.shape === 'clock' && clockBeforeOftenPattern.test(before))
    evidence.push({ because: 'a word of the clock comes before', weight: -2 });
  if (/(?:^|\P{L})(?:in|within|under|over|every)\s+$/iu.test(before))
    evidence.push({ because: 'it reads like a length', weight: -4 });
  if (/(?:^|\P{L})(?:for|of)\s+$/iu.test(before))
    evidence.push({ because: 'it reads like a length', weight: -2 });
  if (candidate.form === 'prose' && (/^\s+long\b/.test(after) || /\blong\s*\(?$/.test(before)))
    evidence.push({ because: 'it reads like a length', weight: -6 });
  const date = dateNear.exec(before);
  if (
    date &&
    /^[T\s,|]*(?:(?:at|um|à|a las|в|o)\s+)?$/i.test(
      before.slice(date.index + date[0].length).replace(/^[,\s]*\d{4}/, ''),
    )
  ) {
    evidence.push({ because: 'a date comes before', weight: -8 });
  }
  if (/\d{4}-\d\d-\d\d[T\s,]*$|\d{1,2}[./]\d{1,2}[./]\d{2,4}[,\s]*$/.test(before))
    evidence.push({ because: 'a date comes before', weight: -8 });
  if (/^[\s,(]*(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})/.test(after))
    evidence.push({ because: 'a date follows', weight: -6 });
  return evidence;
}

export function judgeProse(
  folded: string,
  candidate: Candidate,
  { aboutRecording, aboutDay, rising, falling }: ProseContext,
): Evidence[] {
  const { stamp, side } = candidate;
  const from = Math.max(candidate.from, stamp.start - 400);
  const sentence = folded
    .slice(from, Math.min(candidate.to, stamp.end + 400))
    .replace(fillers, '')
    .toLowerCase();
  const near = folded
    .slice(Math.max(from, stamp.start - 60), Math.min(candidate.to, stamp.end + 40))
    .replace(fillers, '')
    .toLowerCase();
  const before = folded.slice(Math.max(from, stamp.start - 24), stamp.start).replace(fillers, '');
  const after = folded.slice(stamp.end, Math.min(candidate.to, stamp.end + 24)).replace(fillers, '');
  const evidence: Evidence[] = judgeNeighbours(folded, candidate);
  const add = (because: string, weight: number): void => {
    evidence.push({ because, weight });
  };
  if (stamp.shape === 'link') add('a link points there', 6);
  if (stamp.target !== undefined && stamp.shape !== 'link' && /[?&#]t=/.test(stamp.target))
    add('it is a link into a recording', 6);
  if (stamp.shape === 'slip' || stamp.shape === 'dotted') add('it is not written like a time', -6);
  if (recordingWords.test(sentence)) add('the sentence speaks of a recording', 2);
  else if (aboutRecording) add('the text speaks of a recording', 1);
  else add('nothing speaks of a recording', aboutDay ? -3 : -2);
  if (side === 'lead') add('a word or bracket leads to it', 1);
  else add('nothing leads to it', -1);
  const clock = stamp.shape === 'clock' && stamp.parts === 2;
  if (clock && stamp.seconds >= 24 * 60) add('it could not be a time of day', 2);
  if (clock && stamp.seconds < 300) add('it is early', 1);
  if (clock && stamp.seconds % 5 !== 0) add('it is not round', 1);
  if (stamp.shape === 'clock' && stamp.parts === 3)
    add('it has hours, minutes and seconds', stamp.seconds < 4 * 3600 ? 3 : 1);
  if (falling) add('they do not rise, as lengths do not', -5);
  if (/\d:(?:\d{3}|[6-9]\d)(?!\d)/.test(near)) add('it stands among numbers that are no times', -3);
  if (rising) add('the times rise', 1);
  if (clock && stamp.seconds >= 360 && stamp.seconds < 24 * 60 && stamp.seconds % 15 === 0)
    add('it is a full quarter of an hour', -1);
  if (clock && clockWords.test(near)) add('the words are those of a day', -3);
  else if (clock && clockWords.test(sentence)) add('the sentence is about a day', -1);
  if (clock && dateNear.test(near)) add('a date stands near', -3);
  if (lengthWords.test(near)) add('it reads like a length', lengthWords.test(before.toLowerCase()) ? -5 : -3);
  if (scoreWords.test(sentence))
    add('it reads like a result, a proportion or a verse', scoreWords.test(near) ? -4 : -2);
  if (article.test(before) && nounAfter.test(after) && (english.test(sentence) || !/\ba\s+$/i.test(before)))
    add('it describes a thing', -4);
  if (stamp.shape === 'bare') {
    const place = placeOfBare(folded, stamp);
    if (place === 'pointed') add('the words point into a recording', 4);
    else if (place === undefined) add('it reads like a length', -4);
    if (place !== 'pointed') add('it has one unit only', -1);
  }
  if (stamp.shape === 'units' && side !== 'lead') add('it reads like a length', -3);
  if (minuteBeforeClock.test(before)) add('it names the minute', 2);
  if (stamp.shape === 'minute') add('it names the minute', 1);
  return evidence;
}
