import type {
  createCsv,
  createEdl,
  createMatroskaXml,
  createSchemaOrg,
  createSponsorBlock,
  createWebVtt,
} from '@talkmark/core/formats';

/** What a format cannot tell about itself. */
export interface FormatFacts {
  /** How it spells a time. */
  readonly times: string;
  /** What in a text shows that it is this format. */
  readonly told: string;
  /** The function that makes the format with options, and what they say. */
  readonly options?: { readonly maker: string; readonly meanings: Readonly<Record<string, string>> };
}

/** Each option of a maker: the compiler finds those that are missing here, and those that are gone. */
type Meanings<Make extends (options: never) => unknown> = Record<
  keyof NonNullable<Parameters<Make>[0]>,
  string
>;

const frames = {
  fps: 'how many frames make a second; times in frames say nothing without it',
  dropFrame: 'whether timecodes leave out numbers',
  startTimecode: 'the timecode at which the recording begins',
};
const webVttOptions: Meanings<typeof createWebVtt> = {
  kind: 'chapters, captions or metadata',
  characterReferences: 'the names read between & and ;',
};
const csvOptions: Meanings<typeof createCsv> = {
  ...frames,
  columns: 'which heading says what',
  delimiter: 'what stands between cells',
};
const edlOptions: Meanings<typeof createEdl> = frames;
const matroskaOptions: Meanings<typeof createMatroskaXml> = { language: 'of the titles to read' };
const schemaOrgOptions: Meanings<typeof createSchemaOrg> = {
  pageUrl: 'the page that shows the recording',
  timeIn: 'where in its address the time stands',
};
const sponsorBlockOptions: Meanings<typeof createSponsorBlock> = { videoId: 'whose segments to read' };

/** By the id of the format. A story fails where one is missing. */
export const formatFacts: Readonly<Record<string, FormatFacts>> = {
  'talkmark-json': {
    times: 'Seconds as numbers; timecodes in quotes are read too.',
    told: 'The field "talkmark", or an object with "moments".',
  },
  iiif: {
    times: 'Seconds in media fragments of a canvas: t=979,1001.',
    told: 'The address of IIIF’s JSON-LD context, or the type Manifest.',
  },
  'web-annotation': {
    times: 'Seconds in media fragments of the recording’s address: t=979,1001.',
    told: 'The address of the Web Annotation context, or the types Annotation, AnnotationPage and AnnotationCollection.',
  },
  podcasting2: {
    times: 'Seconds as numbers.',
    told: 'A list "chapters" of which items have a "startTime".',
  },
  'podlove-json': {
    times: 'Timecodes with thousandths, in quotes.',
    told: 'Items with a "start" in quotes and a "title", alone or as "chapters".',
  },
  'podlove-xml': {
    times: 'Timecodes with thousandths.',
    told: 'The namespace of Simple Chapters, or a chapter element with a start.',
  },
  'matroska-xml': {
    times: 'Timecodes with nine decimals.',
    told: 'The element Chapters with an EditionEntry or a ChapterAtom.',
    options: { maker: 'createMatroskaXml', meanings: matroskaOptions },
  },
  sponsorblock: {
    times: 'Pairs of seconds.',
    told: 'A list of items with a "segment" and a "UUID", an "actionType" or a "category".',
    options: { maker: 'createSponsorBlock', meanings: sponsorBlockOptions },
  },
  'schema-org': {
    times: 'Seconds as numbers; the duration as ISO 8601.',
    told: 'JSON-LD of the type Clip, VideoObject or AudioObject, alone or in a page.',
    options: { maker: 'createSchemaOrg', meanings: schemaOrgOptions },
  },
  webvtt: {
    times: 'Timecodes with thousandths behind a point; hours may be absent.',
    told: 'WEBVTT at the very beginning.',
    options: { maker: 'createWebVtt', meanings: webVttOptions },
  },
  srt: {
    times: 'Timecodes with thousandths behind a comma.',
    told: 'A number on a line of its own, and below it two times with a comma and an arrow.',
  },
  ffmetadata: {
    times: 'Whole numbers of a time base, here thousandths.',
    told: ';FFMETADATA at the very beginning, or a section [CHAPTER].',
  },
  ogm: {
    times: 'Timecodes with thousandths.',
    told: 'Lines that begin with CHAPTER01= and CHAPTER01NAME=.',
  },
  mp4chaps: {
    times: 'Timecodes with thousandths.',
    told: 'A timecode with thousandths at the beginning of every line.',
  },
  audacity: {
    times: 'Seconds with six decimals.',
    told: 'Two numbers and a text in every line, with tabs between.',
  },
  edl: {
    times: 'Timecodes that count frames, here 25 to a second.',
    told: 'Lines of edits, or TITLE and FCM.',
    options: { maker: 'createEdl', meanings: edlOptions },
  },
  csv: {
    times: 'Timecodes with thousandths; what is read may be seconds or frames as well.',
    told: 'Rows of equally many cells, of which one is a time.',
    options: { maker: 'createCsv', meanings: csvOptions },
  },
  'youtube-description': {
    times: 'Timecodes of whole seconds.',
    told: 'A list of lines of which YouTube makes chapters: three or more, from 0:00 on.',
  },
  'timestamp-text': {
    times: 'Timecodes as people write them.',
    told: 'Any text with timestamps; what nothing else reads is read as this.',
  },
};
