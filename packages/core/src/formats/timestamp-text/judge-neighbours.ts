import type { Candidate } from './candidate';
import type { Evidence } from './evidence';
import { withoutFiller } from './mask';
import { anyOf } from './word-pattern';
import { clockAfter, clockBefore, nearWords } from './words';
import { bookNames, dateNear } from './words-in-context';

const clockAfterPattern = new RegExp(`^\\s*(?:${anyOf(clockAfter)})`, 'iu');
const clockBeforePattern = new RegExp(`(?:${anyOf(clockBefore)})\\s*(?:${anyOf(nearWords)})?\\s*$`, 'iu');

/** Words right beside a stamp that settle what it is, in prose and lists alike. */
export function judgeNeighbours(folded: string, candidate: Candidate): Evidence[] {
  const { stamp, from, to } = candidate;
  const before = withoutFiller(folded.slice(Math.max(from, stamp.start - 32), stamp.start));
  const after = withoutFiller(folded.slice(stamp.end, Math.max(to, stamp.end + 24)).slice(0, 32));
  const evidence: Evidence[] = [];
  if (stamp.shape === 'clock' && clockAfterPattern.test(after))
    evidence.push({ because: 'a word of the clock follows', weight: -8 });
  if (stamp.shape === 'clock' && clockBeforePattern.test(before))
    evidence.push({ because: 'a word of the clock comes before', weight: -6 });
  if (stamp.shape === 'clock' && bookNames.test(before))
    evidence.push({ because: 'it looks like a verse', weight: -6 });
  if (stamp.shape !== 'minute' && /(?:^|\P{L})(?:in|within|under|over|every)\s+$/iu.test(before))
    evidence.push({ because: 'it reads like a length', weight: -4 });
  if (/(?:^|\P{L})(?:for|of)\s+$/iu.test(before))
    evidence.push({ because: 'it reads like a length', weight: -2 });
  if (candidate.form === 'prose' && (/^\s+long\b/.test(after) || /\blong\s*\(?$/.test(before)))
    evidence.push({ because: 'it reads like a length', weight: -6 });
  if (
    /^\s+(?:of|minutes of|hours of)\s+(?:video|audio|film|music|footage|material|tape|silence)/iu.test(after)
  )
    evidence.push({ because: 'it reads like a length', weight: -6 });
  if (/\b(?:episode|ep\.?|folge|track|épisode|episodio|выпуск|vol\.?)\s*#?\d+\s*\($/iu.test(before))
    evidence.push({ because: 'it reads like a length', weight: -6 });
  if (candidate.form === 'prose' && /(?<![\d:;.])\d+\s+\p{L}+,\s*$/u.test(before))
    evidence.push({ because: 'it counts on', weight: -3 });
  const date = dateNear.exec(before);
  if (
    date &&
    /^[T\s,|]*(?:(?:at|um|à|a las|в|o)\s+)?$/i.test(
      before.slice(date.index + date[0].length).replace(/^[,\s]*\d{4}/, ''),
    )
  ) {
    evidence.push({ because: 'a date comes before', weight: -8 });
  }
  if (/^[\s,(]*(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})/.test(after))
    evidence.push({ because: 'a date follows', weight: -6 });
  if (/(?:^|\P{L})(?:tel|phone|fax|mobile|whatsapp|call)\P{L}+$|\d[ /-]$/iu.test(before))
    evidence.push({ because: 'it looks like a number of another kind', weight: -8 });
  return evidence;
}
