import type { TextInput } from '../formats/byte-decoding';
import { detectFormat } from '../formats/detect';
import { formats } from '../formats/formats';
import { type ParseOptions, parseTalk } from '../formats/parse-talk';
import type { ParseResult } from '../formats/parse-talk-with';
import type { TalkFormat } from '../formats/talk-format';
import { writeTalkWith } from '../formats/write-talk-with';
import { defineTalk } from '../talk/define-talk';
import { isRecord } from '../talk/record';
import type { Talk } from '../talk/talk';
import { attempt, type Finding } from './finding';
import { findIssueFaults } from './issue-faults';
import { hasStrangeObjects } from './strange-objects';
import { findTalkFaults } from './talk-faults';

/** JSON in which the order of fields says nothing. */
function toSortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function nameOf({ formats: chosen, ...options }: ParseOptions): string {
  const ids = chosen?.map(({ id }) => id);
  return `parseTalk(…, ${JSON.stringify({ ...options, formats: ids })})`;
}

/** Reads a text and looks at everything that was read. */
export function tryParse(
  content: TextInput,
  options: ParseOptions,
  findings: Finding[],
): ParseResult | undefined {
  const name = nameOf(options);
  const result = attempt(name, findings, () => parseTalk(content, options));
  if (!result) return undefined;
  const { talk, moments, issues } = result;
  const faults = [...findTalkFaults(talk), ...findIssueFaults(issues, content)];
  const listed = new Set(moments);
  if (moments.length !== talk.moments.length || !talk.moments.every((moment) => listed.has(moment))) {
    faults.push('moments are not those of the talk');
  }
  if (hasStrangeObjects(talk)) faults.push('an object has a prototype of its own');
  if (moments.length + talk.unplaced.length === 0 && issues.length === 0)
    faults.push('nothing was read, and nothing said');
  findings.push(...faults.map((fault): Finding => ({ kind: 'fault', message: `${name}: ${fault}` })));
  return result;
}

/** A talk is what it is: defining it again changes nothing, JSON holds it, and reading is the same each time. */
export function tryAgain(
  content: TextInput,
  options: ParseOptions,
  result: ParseResult,
  findings: Finding[],
): void {
  const name = nameOf(options);
  const text = attempt(`JSON.stringify of ${name}`, findings, () => JSON.stringify(result));
  const again = attempt(`${name} again`, findings, () => JSON.stringify(parseTalk(content, options)));
  if (text !== again)
    findings.push({ kind: 'fault', message: `${name} reads another thing the second time` });
  const talk = attempt(`defineTalk of ${name}`, findings, () => defineTalk(result.talk));
  if (talk && toSortedJson(talk) !== toSortedJson(result.talk)) {
    findings.push({ kind: 'fault', message: `defineTalk changes what ${name} returns` });
  }
}

/** Asks a format whether a text is its own. */
export function tryLikelihood(text: string, { id, likelihood }: TalkFormat, findings: Finding[]): void {
  const value = attempt(`the likelihood of ${id}`, findings, () => likelihood(text)) ?? 0;
  if (!(value >= 0 && value <= 1)) findings.push({ kind: 'fault', message: `${id} is likely by ${value}` });
}

/** Asks all formats whose a text is. */
export function tryDetect(content: TextInput, findings: Finding[]): void {
  const id = attempt('detectFormat', findings, () => detectFormat(content));
  if (id !== undefined && !formats.some((format) => format.id === id)) {
    findings.push({ kind: 'fault', message: `detectFormat found ${id}` });
  }
}

/** Whether two talks have the same moments, as far as every format tells them. */
function isSame(one: Talk, other: Talk): boolean {
  const brief = ({ moments }: Talk) =>
    JSON.stringify(moments.map(({ start, label }) => [start.toFixed(6), label]));
  return brief(one) === brief(other);
}

/** Writes a talk in a format and reads what was written. */
export function tryWrite(talk: Talk, format: TalkFormat, findings: Finding[]): void {
  const name = `writeTalk(…, '${format.id}')`;
  const written = attempt(name, findings, () => writeTalkWith(format, talk));
  if (!written) return;
  for (const fault of findIssueFaults(
    written.losses.filter(({ line }) => line === undefined),
    written.text,
  )) {
    findings.push({ kind: 'fault', message: `${name}: ${fault}` });
  }
  const before = findings.length;
  const back = tryParse(written.text, { formats: [format], mode: 'strict' }, findings);
  if (back && written.losses.length === 0 && !isSame(talk, back.talk)) {
    findings.push({ kind: 'fault', message: `${format.id} lost something, and no loss was told` });
  }
  for (const { kind, message } of findings.splice(before)) {
    findings.push({ kind, message: `of what writeTalk wrote: ${message}` });
  }
}
