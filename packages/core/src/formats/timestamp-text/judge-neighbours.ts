import type { Candidate } from './candidate';
import type { Evidence } from './evidence';
import { withoutFiller } from './mask';
import { partNumber } from './position';
import { anyOf } from './word-pattern';
import { clockAfter, clockBefore, nearWords } from './words';
import { bookNames, dateNear } from './words-in-context';

const clockAfterPattern = new RegExp(`^\\s*(?:${anyOf(clockAfter)})`, 'iu');
const clockBeforePattern = new RegExp(`(?:${anyOf(clockBefore)})\\s*(?:${anyOf(nearWords)})?\\s*$`, 'iu');

const totals =
  'total(?!ly)\\p{L}{0,2}|gesamt(?:\\p{L}*(?:zeit|dauer|länge))?|insgesamt|totaal|łącznie|всего|итого|合計|合计|全部で';
const lengthNouns = 'time|length|duration|runtime|temps|durée|tiempo|duración|tempo|durata|tid|speltid|czas';
const totalBefore = new RegExp(`(?:^|\\P{L})(?:${totals})(?:\\s+(?:${lengthNouns}))?[:\\s]+$`, 'iu');
const totalAfter = new RegExp(`^\\s*(?:(?:in|en|au|no|w)\\s+)?(?:${totals})\\s*(?:[)\\].,;\\n]|$)`, 'iu');
/** "Posted at", above what someone wrote in a forum. */
const postedBefore =
  /(?:^|\P{L})(?:posted|wrote|gepostet|geschrieben|geplaatst|schreef|posté|publié|publicado|escrito|postado|pubblicato|scritto|skrev|postat|napisał\p{L}*|napsal\p{L}*|опубликован\p{L}*|написал\p{L}*|投稿)\s+(?:(?:at|on|um|om|à|a las?|às|alle|kl\.?|o|v|в)\s+)?$/iu;
/** The value of a field in a configuration: `RESTART: "1:30:00"`. */
const quotedValue = /^\s*(?:-\s+)?(?:[A-Za-z_][\w-]*:\s+)?(["'])[\d:.]+\1,?\s*$/;

const spanLead = /(?:^|\P{L})(?:in|within|under|over|every)\s+$/iu;
const otherNumber = /(?:^|\P{L})(?:tel|phone|fax|mobile|whatsapp|call)\P{L}+$|\d[ /-]$/iu;
const lengthAfter =
  /^\s+(?:(?:minutes|hours) )?of\s+(?:video|audio|film|music|footage|material|tape|silence)/iu;
const lengthBefore = /\b(?:episode|ep\.?|folge|track|épisode|episodio|выпуск|vol\.?)\s*#?\d+\s*\($/iu;
const dateLead = /^[T\s,|]*(?:(?:at|um|à|a las|в|o)\s+)?$/i;

/** Words right beside a stamp that settle what it is, in prose and lists alike. */
export function judgeNeighbours(folded: string, candidate: Candidate, aboutWorks = false): Evidence[] {
  const { stamp, from, to } = candidate;
  const before = withoutFiller(folded.slice(Math.max(from, stamp.start - 32), stamp.start));
  const after = withoutFiller(folded.slice(stamp.end, Math.max(to, stamp.end + 24)).slice(0, 32));
  const isClock = stamp.shape === 'clock';
  const isProse = candidate.form === 'prose';
  const evidence: Evidence[] = [];
  const add = (applies: boolean, because: string, weight: number): void => {
    if (applies) evidence.push({ because, weight });
  };
  add(isClock && clockAfterPattern.test(after), 'a word of the clock follows', -8);
  add(isClock && clockBeforePattern.test(before), 'a word of the clock comes before', -6);
  add(isClock && bookNames.test(before), 'it looks like a verse', -6);
  add(stamp.shape !== 'minute' && spanLead.test(before), 'it reads like a length', -4);
  add(/(?:^|\P{L})(?:for|of)\s+$/iu.test(before), 'it reads like a length', -2);
  add(totalBefore.test(before) || totalAfter.test(after), 'it reads like a sum of lengths', -8);
  const isApart = /(?:^|[,.(])\s*$/.test(before) && /^[).]/.test(after);
  add(aboutWorks && isApart, 'it ends an entry of a bibliography', -8);
  add(isClock && postedBefore.test(before), 'it says when someone wrote', -8);
  const head = folded.slice(Math.max(0, stamp.start - 60), stamp.start);
  const line = head.slice(head.lastIndexOf('\n') + 1) + folded.slice(stamp.start, stamp.end + 2).trimEnd();
  add(candidate.form !== 'table' && quotedValue.test(line), 'it is the value of a field', -12);
  const isLong = isProse && (/^\s+long\b/.test(after) || /\blong\s*\(?$/.test(before));
  add(isLong || lengthAfter.test(after) || lengthBefore.test(before), 'it reads like a length', -6);
  add(isProse && /(?<![\d:;.])\d+\s+\p{L}+,\s*$/u.test(before), 'it counts on', -3);
  const date = dateNear.exec(before);
  const sinceDate = date ? before.slice(date.index + date[0].length).replace(/^[,\s]*\d{4}/, '') : undefined;
  add(sinceDate !== undefined && dateLead.test(sinceDate), 'a date comes before', -8);
  add(/^[\s,(]*(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})/.test(after), 'a date follows', -6);
  const isPart = candidate.form === 'list' && partNumber.test(before);
  add(otherNumber.test(before) && !isPart, 'it looks like a number of another kind', -8);
  return evidence;
}
