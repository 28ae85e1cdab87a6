import { createIdSupply, momentId, toSlug } from '../../talk/moment-id';
import { type DataRecord, isRecord } from '../../talk/record';
import type { Extra, Moment, Talk } from '../../talk/talk';
import { formatClock } from '../clock-time';
import type { CueTimes } from '../cue-times';
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
  moment: Moment,
  startTime: number,
  kind: CueKindName,
  references: CharacterReferences,
): string {
  const { [extraName]: own, ...others } = moment.extra ?? {};
  const { extra, ...fields } = moment;
  const plain: Moment = { ...fields, ...(Object.keys(others).length > 0 ? { extra: others } : {}) };
  const { text } = ownOf(moment.extra);
  if (isBlock(text)) {
    const stated = Object.entries({ ...cueKinds[kind].read({ startTime, text }, references).fields });
    const model: DataRecord = { ...plain };
    if (stated.every(([name, value]) => isSameJson(value, model[name]))) return text;
  }
  return cueKinds[kind].write(plain);
}

/** The fields as JSON can hold them. */
function toRecord(part: { readonly extra?: Extra }): DataRecord {
  const { extra } = partitionExtra(part.extra);
  return { ...part, extra: Object.keys(extra).length > 0 ? extra : undefined };
}

/** The fields of the talk that its moments do not state, lists that every talk has only where something is in them. */
function talkRecord({ id, title, moments, speakers, sources, unplaced, ...details }: Talk): DataRecord {
  return {
    id,
    title,
    ...(speakers.length > 0 ? { speakers } : {}),
    ...toRecord(details),
    ...(sources.length > 0 ? { sources } : {}),
    ...(unplaced.length > 0 ? { unplaced: unplaced.map(toRecord) } : {}),
  };
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
  const cues = talk.moments.map((moment, index) => {
    const { start, end } = times[index] ?? { start: moment.start, end: moment.start };
    const { settings } = ownOf(moment.extra);
    const line = [formatClock(start), '-->', formatClock(end), ...(isLine(settings) ? [settings] : [])];
    return {
      id: isId(moment.id) ? moment.id : supply(`cue-${index + 1}`),
      body: `${line.join(' ')}\n${writePayload(moment, start, kind, references)}`,
    };
  });
  const head = [writeHeader(talk), ...writeBlocks(talk)];
  const toText = (blocks: readonly string[]): string => `${[...head, ...blocks].join('\n\n')}\n`;

  const read = readFile(toText(cues.map(({ id, body }) => `${id}\n${body}`)), 'strict');
  const found = readCueFields(read, kind, references);
  const keptMoments: [id: string, kept: DataRecord][] = [];
  const written = cues.map(({ id, body }, index) => {
    const moment = talk.moments[index];
    const cue = found[index] ?? {};
    const kept = moment ? findKept(toRecord(moment), cue) : {};
    const isPlain = Object.keys(kept).length === 0;
    if (!isPlain) keptMoments.push([id, toKept(kept, cue)]);
    // An id that would be given anyway says nothing to the people who read the file.
    const isGiven = id === momentId(String(cue['label']), Number(cue['start']));
    return isPlain && isGiven ? body : `${id}\n${body}`;
  });

  const foundTalk = readTalkFields(read);
  const givenId = toSlug(String(foundTalk['title'] ?? '')) || 'talk';
  const keptTalk = findKept(talkRecord(talk), { id: givenId, ...foundTalk });
  const note = {
    ...(tellKind(read) === kind ? {} : { cues: kind }),
    ...(Object.keys(keptTalk).length > 0 ? { talk: keptTalk } : {}),
    ...(keptMoments.length > 0 ? { moments: Object.fromEntries(keptMoments) } : {}),
  };
  return toText(Object.keys(note).length > 0 ? [...written, writeKeptNote(note)] : written);
}
