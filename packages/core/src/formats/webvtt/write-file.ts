import { createIdSupply, momentId, toSlug } from '../../talk/moment-id';
import { type DataRecord, isRecord } from '../../talk/record';
import type { Extra, Moment, Talk } from '../../talk/talk';
import { formatClock } from '../clock-time';
import type { CueTimes } from '../cue-times';
import { definedFields } from '../defined-fields';
import { findKept, partitionExtra } from '../json/kept-fields';
import { isSameJson } from '../json/same-json';
import type { CharacterReferences } from './character-references';
import type { CueKindName } from './cue-kind';
import { cueKinds } from './cue-kinds';
import { readLooseTimings } from './cue-timings';
import { toKept, writeKeptNote } from './kept-note';
import { toLine } from './plain-text';
import { extraName, readCueFields, readTalkFields, titleOfHeader } from './read-draft';
import { keywordOf, readFile } from './read-file';
import { tellKind } from './tell-kind';

/** What the file said that the talk was read from. */
function ownOf(extra: Extra | undefined): DataRecord {
  const own = extra?.[extraName];
  return isRecord(own) ? own : {};
}

/** One line, or some lines without a blank one between them, and nothing that could be times. */
const isLine = (text: unknown): text is string =>
  typeof text === 'string' && !/[\r\n\0]|-->/.test(text) && text.trim() === text && text !== '';
const isBlock = (text: unknown): text is string =>
  typeof text === 'string' && !/[\r\0]|-->|\n\n|^\n|\n$/.test(text);

/** Lenient readers would take some for times. */
const isId = (text: string): boolean => isLine(text) && !readLooseTimings(text, 0, text.length);

function writeHeader({ title, extra }: Talk): string {
  const { header } = ownOf(extra);
  if (isBlock(header) && /^[ \t\n]/.test(header) && titleOfHeader(header) === title) return `WEBVTT${header}`;
  return `WEBVTT - ${toLine(title).replaceAll('-->', '→')}`;
}

function writeBlocks({ extra }: Talk): string[] {
  const { blocks } = ownOf(extra);
  if (!Array.isArray(blocks)) return [];
  return blocks.filter((block: unknown): block is string => isBlock(block) && keywordOf(block) !== '');
}

/** The payload the moment was read from, if it still says what the moment does, or a new one. */
function writePayload(
  { extra, ...fields }: Moment,
  startTime: number,
  kind: CueKindName,
  references: CharacterReferences,
): string {
  const { read, write } = cueKinds[kind];
  const others = definedFields({ ...extra, [extraName]: undefined });
  const plain: Moment = others ? { ...fields, extra: others } : fields;
  const { text } = ownOf(extra);
  if (isBlock(text)) {
    const model: DataRecord = { ...plain };
    const stated = Object.entries(read({ startTime, text }, references).fields);
    if (stated.every(([name, value]) => isSameJson(value, model[name]))) return text;
  }
  return write(plain);
}

/** The fields as JSON can hold them. */
const toRecord = (part: { readonly extra?: Extra }): DataRecord => ({
  ...part,
  extra: definedFields(partitionExtra(part.extra).extra),
});

/** The fields of the talk that its moments do not state, lists that every talk has only where something is in them. */
function talkRecord({ moments, speakers, sources, unplaced, ...details }: Talk): DataRecord {
  const lists = Object.entries({ speakers, sources, unplaced: unplaced.map(toRecord) });
  return { ...toRecord(details), ...Object.fromEntries(lists.filter(([, items]) => items.length > 0)) };
}

/**
 * Writes a file. What its cues do not say is found by reading them back, and kept in a comment at the end.
 *
 * @param times one for each moment of the talk
 */
export function writeFile(
  talk: Talk,
  times: readonly CueTimes[],
  kind: CueKindName,
  references: CharacterReferences,
): string {
  const supply = createIdSupply(talk.moments.map(({ id }) => id));
  const cues = times.map(({ moment, start, end }, index) => {
    const { settings } = ownOf(moment.extra);
    const line = [formatClock(start), '-->', formatClock(end), ...(isLine(settings) ? [settings] : [])];
    return {
      moment,
      id: isId(moment.id) ? moment.id : supply(`cue-${index + 1}`),
      body: `${line.join(' ')}\n${writePayload(moment, start, kind, references)}`,
    };
  });
  const head = [writeHeader(talk), ...writeBlocks(talk)];
  const toText = (blocks: readonly string[]): string => `${[...head, ...blocks].join('\n\n')}\n`;

  const read = readFile(toText(cues.map(({ id, body }) => `${id}\n${body}`)), 'strict');
  const found = readCueFields(read, kind, references);
  const keptMoments: [id: string, kept: DataRecord][] = [];
  const written = cues.map(({ moment, id, body }, index) => {
    const cue = found[index] ?? {};
    const kept = definedFields(findKept(toRecord(moment), cue));
    if (kept) keptMoments.push([id, toKept(kept, cue)]);
    // An id that would be given anyway says nothing to the people who read the file.
    const isGiven = id === momentId(String(cue['label']), Number(cue['start']));
    return !kept && isGiven ? body : `${id}\n${body}`;
  });

  const foundTalk = readTalkFields(read);
  const givenId = toSlug(String(foundTalk['title'] ?? '')) || 'talk';
  const note = definedFields({
    cues: tellKind(read) === kind ? undefined : kind,
    talk: definedFields(findKept(talkRecord(talk), { id: givenId, ...foundTalk })),
    moments: definedFields(Object.fromEntries(keptMoments)),
  });
  return toText(note ? [...written, writeKeptNote(note)] : written);
}
