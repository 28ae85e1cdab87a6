import type { Fault } from '../talk/fault';
import type { ParseMode } from '../talk/parse-mode';
import { type DataRecord, isRecord } from '../talk/record';
import type { Moment, Talk } from '../talk/talk';
import { parseTimecode } from '../time/timecode';
import { toIssue } from './fault-issues';
import { hiddenKind } from './hidden-kind';
import { partitionExtra } from './json/kept-fields';
import { type JsonText, readJsonText } from './json/read-json-text';
import { locateMoments } from './locate';
import type { FormatResult, Issue, ParseContext, TalkFormat, WrittenText } from './talk-format';
import { titleOrTime, titleUnlessTime } from './untitled';

const version = '1.2.0';

/** The fields of an object that are not named. */
function without(record: DataRecord, names: readonly string[]): DataRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function toMoment(chapter: unknown): unknown {
  if (!isRecord(chapter)) return chapter;
  const { startTime, endTime, title, img, url, toc, ...rest } = chapter;
  const start = typeof startTime === 'string' ? parseTimecode(startTime) : startTime;
  const isUntitled = title === undefined || title === null || title === '';
  return {
    start: startTime,
    end: endTime,
    label: isUntitled && typeof start === 'number' && start >= 0 ? titleOrTime('', start) : title,
    kind: toc === false ? hiddenKind : 'chapter',
    ...(isFilled(img) ? { image: { src: img } } : {}),
    ...(isFilled(url) ? { links: [{ url }] } : {}),
    extra: toc === false || toc === undefined ? rest : { ...rest, toc },
  };
}

function findFaults(document: DataRecord, chapters: readonly unknown[]): Fault[] {
  const faults: Fault[] = [];
  const quoted = chapters.findIndex(
    (chapter) => isRecord(chapter) && typeof chapter['startTime'] === 'string',
  );
  if (!isFilled(document['version'])) {
    const problem = `The version is missing: begin with { "version": "${version}"`;
    const repair = `It was read as version ${version}`;
    faults.push({ path: ['version'], severity: 'warning', problem, repair });
  }
  if (quoted >= 0) {
    const problem = 'startTime is a number of seconds: write it without quotes';
    const repair = 'It was read as one';
    faults.push({ path: ['chapters', quoted, 'startTime'], severity: 'warning', problem, repair });
  }
  return faults;
}

function toFields(document: DataRecord): DataRecord {
  const { version: stated, chapters: _, title, description, author, ...rest } = document;
  return {
    title,
    abstract: description,
    speakers: isFilled(author) ? [author] : [],
    extra: stated === version || stated === undefined ? rest : { ...rest, version: stated },
  };
}

function readDocument(document: DataRecord, json: JsonText, mode: ParseMode): FormatResult {
  const chapters = document['chapters'];
  if (!Array.isArray(chapters)) {
    const message =
      'There is no list of chapters: write { "version": "1.2.0", "chapters": [ { "startTime": 0, "title": "Intro" } ] }.';
    return {
      talk: { moments: [] },
      issues: [...json.issues, { severity: 'error', message, line: 1, column: 1 }],
    };
  }
  const faults = findFaults(document, chapters).map((fault) =>
    toIssue(fault, mode, json.positionOf(fault.path)),
  );
  const empty: Issue[] =
    chapters.length === 0
      ? [{ severity: 'info', message: 'The list of chapters is empty.', path: 'moments' }]
      : [];
  return {
    talk: { ...toFields(document), moments: chapters.map(toMoment) },
    issues: [...json.issues, ...faults, ...empty],
    locate: locateMoments(json.positionsIn(['chapters'], chapters.length)),
  };
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const json = readJsonText(text, mode);
  if ('issue' in json) return { talk: { moments: [] }, issues: [json.issue] };
  return readDocument(isRecord(json.value) ? json.value : {}, json, mode);
}

const chapterNames = ['startTime', 'endTime', 'title', 'img', 'url'];
const documentNames = ['chapters', 'title', 'description', 'author'];

function toChapter(moment: Moment): DataRecord {
  const { start, end, image, links, kind, extra = {} } = moment;
  const title = titleUnlessTime(moment);
  return {
    startTime: start,
    ...(end === undefined ? {} : { endTime: end }),
    ...(title === '' ? {} : { title }),
    ...(image ? { img: image.src } : {}),
    ...(links?.[0] ? { url: links[0].url } : {}),
    ...without(partitionExtra(extra).extra, chapterNames),
    ...(kind === hiddenKind ? { toc: false } : {}),
  };
}

function write(talk: Talk): WrittenText {
  const { title, abstract, speakers, moments, extra = {} } = talk;
  const document = {
    version,
    ...without(partitionExtra(extra).extra, documentNames),
    title,
    ...(abstract === undefined ? {} : { description: abstract }),
    ...(speakers.length === 0 ? {} : { author: speakers.map(({ name }) => name).join(', ') }),
    chapters: moments.map(toChapter),
  };
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return { text };
}

function likelihood(text: string): number {
  if (!/^\s{0,999}\{/.test(text) || !/"chapters"\s{0,99}:\s{0,99}\[/.test(text)) return 0;
  if (/"startTime"\s{0,99}:/.test(text)) return 0.95;
  return /"version"\s{0,99}:/.test(text) ? 0.5 : 0.2;
}

/**
 * JSON chapters 1.2 of the podcast namespace. A chapter with `toc: false`, which only carries a picture or a place, is
 * of the kind `hidden`; one without a title is called by its time, and written without one again. `author` is the
 * speaker. What the model has no name for (`location`, `value`, `waypoints`, `podcastName`, …) stands in `extra`.
 */
export const podcasting2: TalkFormat = {
  id: 'podcasting2',
  name: 'Podcasting 2.0 chapters',
  mediaType: 'application/json+chapters',
  extensions: ['chapters.json', 'json'],
  ascending: true,
  likelihood,
  parse,
  write,
};
