import { createCsv } from '../formats/csv/csv';
import { createEdl } from '../formats/edl/edl';
import { formats } from '../formats/formats';
import { createMatroskaXml } from '../formats/matroska-xml';
import { createSchemaOrg } from '../formats/schema-org';
import type { TalkFormat } from '../formats/talk-format';
import { createWebVtt } from '../formats/webvtt/webvtt';

/** All formats, and those that do more when they are told more. */
export const fuzzedFormats: readonly TalkFormat[] = [
  ...formats,
  createEdl({ fps: 25 }),
  createEdl({ fps: 29.97, dropFrame: true, startTimecode: '01:00:00;00' }),
  createCsv({ fps: 24, startTimecode: '01:00:00:00' }),
  createWebVtt({ kind: 'chapters' }),
  createWebVtt({ kind: 'captions' }),
  createWebVtt({ kind: 'metadata' }),
  createSchemaOrg({ pageUrl: 'https://a.example/talk', timeIn: 'fragment' }),
  createMatroskaXml({ language: 'de' }),
];
