import type { Candidate } from './candidate';
import type { Evidence } from './evidence';
import { withoutFiller } from './mask';
import { anyOf } from './word-pattern';
import { clockAfter, clockBefore, nearWords } from './words';
import { bookNames, dateNear } from './words-in-context';

const clockAfterPattern = new RegExp(`^\\s*(?:${anyOf(clockAfter)})`, 'iu');
const clockBeforePattern = new RegExp(`(?:${anyOf(clockBefore)})\\s*(?:${anyOf(nearWords)})?\\s*$`, 'iu');

const totals =
  'total(?!ly)\\p{L}{0,2}|gesamt(?:\\p{L}*(?:zeit|dauer|länge))?|insgesamt|totaal|łącznie|всего|итого|合計|合计|全部で';
const lengthNouns =
  'time|length|duration|runtime|temps|durée|tiempo|duración|tempo|durata|tid|speltid|czas|время';
const totalBefore = new RegExp(`(?:^|\\P{L})(?:${totals})(?:\\s+(?:${lengthNouns}))?[:\\s]+$`, 'iu');
const totalAfter = new RegExp(`^\\s*(?:(?:in|en|au|no|w)\\s+)?(?:${totals})\\s*(?:[)\\].,;\\n]|$)`, 'iu');
/** "Posted at", above what someone wrote in a forum. */
const postedBefore =
  /(?:^|\P{L})(?:posted|wrote|gepostet|geschrieben|geplaatst|schreef|posté|publié|publicado|escrito|postado|pubblicato|scritto|skrev|postat|napisał\p{L}*|napsal\p{L}*|опубликован\p{L}*|написал\p{L}*|投稿)\s+(?:(?:at|on|um|om|à|a las?|às|alle|kl\.?|o|v|в)\s+)?$/iu;
/** The value of a field in a configuration: `RESTART: "1:30:00"`. */
const quotedValue = /^\s*(?:-\s+)?(?:[A-Za-z_][\w-]*:\s+)?(["'])[\d:.]+\1,?\s*$/;

/** Words right beside a stamp that settle what it is, in prose and lists alike. */
export function judgeNeighbours(folded: string, candidate: Candidate, aboutWorks = false): Evidence[] {
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
  if (totalBefore.test(before) || totalAfter.test(after))
    evidence.push({ because: 'it reads like a sum of lengths', weight: -8 });
  if (aboutWorks && /(?:^|[,.(])\s*$/.test(before) && /^[).]/.test(after))
    evidence.push({ because: 'it ends an entry of a bibliography', weight: -8 });
  if (stamp.shape === 'clock' && postedBefore.test(before))
    evidence.push({ because: 'it says when someone wrote', weight: -8 });
  const head = folded.slice(Math.max(0, stamp.start - 60), stamp.start);
  const line = head.slice(head.lastIndexOf('\n') + 1) + folded.slice(stamp.start, stamp.end + 2).trimEnd();
  if (candidate.form !== 'table' && quotedValue.test(line))
    evidence.push({ because: 'it is the value of a field', weight: -12 });
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
