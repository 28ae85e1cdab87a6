import { type DataRecord, isRecord } from '../talk/record';
import type { Moment, Talk } from '../talk/talk';
import { formatClock } from './clock-time';
import { toIssue } from './fault-issues';
import { partitionExtra } from './json/kept-fields';
import { readJsonText } from './json/read-json-text';
import { locateMoments } from './locate';
import { isOddTime, oddTimeFault, toChapter, toMoment } from './podlove/podlove-chapter';
import type { FormatResult, Issue, ParseContext, TalkFormat, WrittenText } from './talk-format';

/** The episode around the chapters, as the web player is configured with it. */
function toFields({ chapters: _, title, summary, duration, poster, ...rest }: DataRecord): DataRecord {
  return { title, abstract: summary, duration, poster, extra: rest };
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const json = readJsonText(text, mode);
  if ('issue' in json) return { talk: { moments: [] }, issues: [json.issue] };
  const document = isRecord(json.value) ? json.value : {};
  const chapters = Array.isArray(json.value) ? json.value : document['chapters'];
  if (!Array.isArray(chapters)) {
    const message =
      'There is no list of chapters: write [ { "start": "00:00:00.000", "title": "Intro" } ], bare or as "chapters".';
    return {
      talk: { moments: [] },
      issues: [...json.issues, { severity: 'error', message, line: 1, column: 1 }],
    };
  }
  const list = Array.isArray(json.value) ? [] : ['chapters'];
  const moments = chapters.map(
    (chapter): DataRecord => (isRecord(chapter) ? toMoment(chapter) : { label: null, start: null }),
  );
  const positionOf = json.positionsIn(list, chapters.length);
  const odd = chapters.findIndex((chapter) => isRecord(chapter) && isOddTime(chapter['start']));
  const oddities = odd === -1 ? [] : [toIssue(oddTimeFault([...list, odd, 'start']), mode, positionOf(odd))];
  const empty: Issue[] =
    chapters.length === 0
      ? [{ severity: 'info', message: 'The list of chapters is empty.', path: 'moments' }]
      : [];
  return {
    talk: { ...toFields(document), moments },
    issues: [...json.issues, ...oddities, ...empty],
    locate: locateMoments(positionOf),
  };
}

function writeChapter(moment: Moment): DataRecord {
  const { start, title, href = '', image = '' } = toChapter(moment);
  return { ...partitionExtra(moment.extra).extra, start, title, href, image };
}

/** Bare where there is nothing to say of the episode but a title, which the list has no place for. */
function write(talk: Talk): WrittenText {
  const { abstract, duration, poster, moments } = talk;
  const { extra } = partitionExtra(talk.extra);
  const chapters = moments.map(writeChapter);
  const episode = {
    ...extra,
    ...(abstract === undefined ? {} : { summary: abstract }),
    ...(duration === undefined ? {} : { duration: formatClock(duration) }),
    ...(poster === undefined ? {} : { poster }),
  };
  const isBare = Object.keys(episode).length === 0;
  const document = isBare ? chapters : { title: talk.title, ...episode, chapters };
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return { text };
}

function likelihood(text: string): number {
  if (!/^\s{0,999}[[{]/.test(text) || !/"start"\s{0,99}:\s{0,99}"[\d:.]{1,30}"/.test(text)) return 0;
  if (!/"title"\s{0,99}:/.test(text)) return 0;
  return /^\s{0,999}\[|"chapters"\s{0,99}:\s{0,99}\[/.test(text) ? 0.9 : 0;
}

/**
 * The JSON twin of Podlove Simple Chapters: `[{ "start": "00:00:00.000", "title", "href", "image" }]`, bare or as the
 * `chapters` of an episode as Podlove's web player is configured with it, whose other fields stand in `extra`.
 */
export const podloveJson: TalkFormat = {
  id: 'podlove-json',
  name: 'Podlove chapters (JSON)',
  mediaType: 'application/json',
  extensions: ['podlove.json', 'json'],
  ascending: true,
  likelihood,
  parse,
  write,
};
