const core = 'core/dist/index.js';
const formats = 'core/dist/formats/index.js';
const react = 'react/dist/index.js';

/** Names of one entry, as they stand between the braces of an import. */
const from = (entry, names, limits) => ({ name: names, imports: { [entry]: `{ ${names} }` }, ...limits });

/** Names of core, and formats. */
const withFormats = (names, formatNames, limits) => ({
  name: `${names}, ${formatNames}`,
  imports: { [core]: `{ ${names} }`, [formats]: `{ ${formatNames} }` },
  ...limits,
});

const lines = 'createWebVtt, srt, mp4chaps, ogm, ffmetadata, audacity, csv, edl';
const prose = 'timestampText, youtubeDescription';

/**
 * What somebody bundles who imports these names, in KiB. A limit stands a little above what is reached, so that nothing
 * grows unseen; `aim` is what it should come down to.
 */
export const groups = [
  {
    without: [],
    sizes: [
      from(core, 'parseTimecode', { limit: 0.6 }),
      from(core, 'createTimeIndex', { limit: 1.1 }),
      from(core, 'createMomentSearch', { limit: 4.5 }),
      from(core, 'parseTimecode, defineTalk', { limit: 5.2, aim: 4 }),
      from(core, 'parseWebVtt', { limit: 4.4, aim: 5 }),
      { name: 'all of core', imports: { [core]: '*' }, limit: 131 },
    ],
  },
  {
    without: ['valibot'],
    sizes: [from(core, 'parseTimecode, defineTalk', { limit: 3.9, aim: 4 })],
  },
  {
    without: ['valibot', '@rgrove/parse-xml', 'papaparse'],
    sizes: [
      from(formats, 'webvtt', { limit: 18.8 }),
      from(formats, 'srt', { limit: 4.4 }),
      from(formats, 'mp4chaps', { limit: 3.5 }),
      from(formats, 'ogm', { limit: 2.7 }),
      from(formats, 'ffmetadata', { limit: 3.3 }),
      from(formats, 'audacity', { limit: 2.2 }),
      from(formats, 'csv', { limit: 7.3 }),
      from(formats, 'edl', { limit: 4.9 }),
      from(formats, 'talkmarkJson', { limit: 7.3 }),
      from(formats, 'sponsorblock', { limit: 5 }),
      from(formats, 'podloveJson', { limit: 6.2 }),
      from(formats, 'podloveXml', { limit: 5.3 }),
      from(formats, 'podcasting2', { limit: 6.3 }),
      from(formats, 'matroskaXml', { limit: 6.3 }),
      from(formats, 'schemaOrg', { limit: 11 }),
      from(formats, 'webAnnotation', { limit: 18.3 }),
      from(formats, 'iiif', { limit: 27.2 }),
      from(formats, 'timestampText', { limit: 36 }),
      from(formats, lines, { limit: 24, aim: 20 }),
      from(formats, prose, { limit: 39.5 }),
      from(formats, `${lines}, ${prose}`, { limit: 62.5, aim: 20 }),
      withFormats('parseTalkWith', 'srt', { limit: 10.2 }),
      withFormats('parseTalkWith, writeTalkWith', 'webvtt', { limit: 25.5 }),
      from(core, 'formats', { limit: 108 }),
    ],
  },
  {
    without: ['react', 'react-dom', 'video.js', '@radix-ui/react-popover'],
    sizes: [from(react, 'TalkPlayer', { limit: 18, aim: 15 })],
  },
  { without: ['react', 'react-dom', 'video.js'], sizes: [from(react, 'TalkPlayer', { limit: 41 })] },
];
