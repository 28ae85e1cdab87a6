export { audacity } from './audacity';
export { createCsv, csv } from './csv/csv';
export type { CsvOptions } from './csv/csv-options';
export { createEdl, edl } from './edl/edl';
export { ffmetadata } from './ffmetadata/ffmetadata';
export type { FrameOptions } from './frame-clock';
export { iiif } from './iiif';
export { createMatroskaXml, type MatroskaXmlOptions, matroskaXml } from './matroska-xml';
export { mp4chaps } from './mp4chaps';
export { ogm } from './ogm';
export { podcasting2 } from './podcasting2';
export { podloveJson } from './podlove-json';
export { podloveXml } from './podlove-xml';
export { createSchemaOrg, type SchemaOrgOptions, schemaOrg } from './schema-org';
export { createSponsorBlock, type SponsorBlockOptions, sponsorblock } from './sponsorblock';
export { srt } from './srt';
export type {
  FormatResult,
  Issue,
  Likelihood,
  Locate,
  ParseContext,
  TalkDraft,
  TalkFormat,
  WrittenText,
} from './talk-format';
export { talkmarkJson } from './talkmark-json';
export type { TextPosition } from './text-position';
export { timestampText } from './timestamp-text/timestamp-text';
export { webAnnotation } from './web-annotation';
export { type CharacterReferences, commonReferences } from './webvtt/character-references';
export { htmlReferences } from './webvtt/html-references';
export { createWebVtt, type WebVttFormatOptions, webvtt } from './webvtt/webvtt';
export { youtubeDescription } from './youtube-description/youtube-description';
