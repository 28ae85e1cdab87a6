const core = 'core/dist/index.js';
const react = 'react/dist/index.js';

/** Public names of a package, as they stand between the braces of an import. */
const from = (module, names, limits) => ({ name: names, imports: { [module]: `{ ${names} }` }, ...limits });

/** Formats by the files they are in, for not all have a public name. */
const formats = (name, files, limits) => ({
  name,
  imports: Object.fromEntries(
    Object.entries(files).map(([format, file]) => [`core/dist/formats/${file}.js`, `{ ${format} }`]),
  ),
  ...limits,
});
const format = (name, file, limits) => formats(name, { [name]: file }, limits);

const lines = {
  webvtt: 'webvtt/webvtt',
  srt: 'srt',
  mp4chaps: 'mp4chaps',
  ogm: 'ogm',
  ffmetadata: 'ffmetadata/ffmetadata',
  audacity: 'audacity',
  csv: 'csv/csv',
  edl: 'edl/edl',
};
const prose = {
  timestampText: 'timestamp-text/timestamp-text',
  youtubeDescription: 'youtube-description/youtube-description',
};

/**
 * What somebody bundles who imports these names, in KiB. A limit stands a little above what is reached, so that nothing
 * grows unseen; `aim` is what it should come down to.
 */
export const groups = [
  {
    without: [],
    sizes: [
      from(core, 'parseTimecode', { limit: 0.7 }),
      from(core, 'createTimeIndex', { limit: 1.1 }),
      from(core, 'createMomentSearch', { limit: 4.5 }),
      from(core, 'parseTimecode, defineTalk', { limit: 7.6, aim: 4 }),
      from(core, 'parseWebVtt', { limit: 4.8, aim: 5 }),
      { name: 'all of core', imports: { [core]: '*' }, limit: 130 },
    ],
  },
  { without: ['valibot'], sizes: [from(core, 'parseTimecode, defineTalk', { limit: 5.8, aim: 4 })] },
  {
    without: ['valibot', '@rgrove/parse-xml', 'papaparse'],
    sizes: [
      format('webvtt', 'webvtt/webvtt', { limit: 27 }),
      format('srt', 'srt', { limit: 9.5 }),
      format('mp4chaps', 'mp4chaps', { limit: 8.6 }),
      format('ogm', 'ogm', { limit: 7.7 }),
      format('ffmetadata', 'ffmetadata/ffmetadata', { limit: 8.8 }),
      format('audacity', 'audacity', { limit: 7.7 }),
      format('csv', 'csv/csv', { limit: 12.5 }),
      format('edl', 'edl/edl', { limit: 10.7 }),
      format('talkmarkJson', 'talkmark-json', { limit: 8.8 }),
      format('sponsorblock', 'sponsorblock', { limit: 9.9 }),
      format('podloveJson', 'podlove-json', { limit: 11 }),
      format('podloveXml', 'podlove-xml', { limit: 10.7 }),
      format('podcasting2', 'podcasting2', { limit: 11 }),
      format('matroskaXml', 'matroska-xml', { limit: 11.6 }),
      format('schemaOrg', 'schema-org', { limit: 16 }),
      format('webAnnotation', 'web-annotation', { limit: 17.6 }),
      format('iiif', 'iiif', { limit: 27 }),
      format('timestampText', prose.timestampText, { limit: 36.2 }),
      formats('the formats of lines', lines, { limit: 40, aim: 20 }),
      formats('the formats of prose', prose, { limit: 45 }),
      formats('the formats of lines and of prose', { ...lines, ...prose }, { limit: 70, aim: 20 }),
      from(core, 'parseTalkWith, srt', { limit: 10 }),
      from(core, 'parseTalkWith, writeTalkWith, webvtt', { limit: 27 }),
      from(core, 'formats', { limit: 117 }),
    ],
  },
  {
    without: ['react', 'react-dom', 'video.js', '@radix-ui/react-popover'],
    sizes: [from(react, 'TalkPlayer', { limit: 19, aim: 15 })],
  },
  { without: ['react', 'react-dom', 'video.js'], sizes: [from(react, 'TalkPlayer', { limit: 43.5 })] },
];
