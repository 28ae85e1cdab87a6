import { audacity } from './audacity';
import { csv } from './csv/csv';
import { edl } from './edl/edl';
import { ffmetadata } from './ffmetadata/ffmetadata';
import { iiif } from './iiif';
import { matroskaXml } from './matroska-xml';
import { mp4chaps } from './mp4chaps';
import { ogm } from './ogm';
import { podcasting2 } from './podcasting2';
import { podloveJson } from './podlove-json';
import { podloveXml } from './podlove-xml';
import { schemaOrg } from './schema-org';
import { sponsorblock } from './sponsorblock';
import { srt } from './srt';
import type { TalkFormat } from './talk-format';
import { talkmarkJson } from './talkmark-json';
import { timestampText } from './timestamp-text/timestamp-text';
import { webAnnotation } from './web-annotation';
import { webvtt } from './webvtt/webvtt';
import { youtubeDescription } from './youtube-description/youtube-description';

/**
 * Every format Talkmark knows, the most telling first: of two equally likely ones the first is taken, and what looks
 * like none is read as the last.
 */
export const formats: readonly TalkFormat[] = [
  talkmarkJson,
  iiif,
  webAnnotation,
  podcasting2,
  podloveJson,
  podloveXml,
  matroskaXml,
  sponsorblock,
  schemaOrg,
  webvtt,
  srt,
  ffmetadata,
  ogm,
  mp4chaps,
  audacity,
  edl,
  csv,
  youtubeDescription,
  timestampText,
];
