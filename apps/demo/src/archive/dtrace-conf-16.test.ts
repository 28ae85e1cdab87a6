import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dtraceConf16, sections } from './dtrace-conf-16';
import { recordingLink } from './recording';

const facts = new URL('../../../../../shared/archive/archive.json', import.meta.url);

test('every talk stands in one section', () => {
  expect(sections.flatMap(({ talkIds }) => talkIds)).toEqual(dtraceConf16.talks.map(({ id }) => id));
});

test('a moment leads to the second of the recording', () => {
  const [introduction] = dtraceConf16.talks;
  expect(introduction && recordingLink(introduction, 979.4)).toBe('https://vimeo.com/173346406#t=979s');
});

test('no talk has a length, because none is known', () => {
  expect(dtraceConf16.talks.filter(({ duration }) => duration !== undefined)).toEqual([]);
});

test.skipIf(!existsSync(facts))('agrees with the facts (skipped where ../shared is absent)', () => {
  const { collections } = JSON.parse(readFileSync(facts, 'utf8'));
  const ours = dtraceConf16.talks.map(({ id, title, speakers, sources, moments, unplaced }) => ({
    id,
    title,
    speakers: speakers.map(({ name, affiliation = null }) => ({ name, affiliation })),
    source: sources[0]?.src,
    starts: [...moments.map(({ start }) => start), ...unplaced.map(() => null)],
  }));
  const theirs = collections[0].talks.map(
    (talk: {
      slug: string;
      title: string;
      speakers: unknown;
      vimeo: string;
      moments: { start: number }[];
    }) => ({
      id: talk.slug,
      title: talk.title,
      speakers: talk.speakers,
      source: `https://player.vimeo.com/video/${talk.vimeo}`,
      starts: talk.moments.map(({ start }) => start).sort((one, other) => one - other),
    }),
  );
  expect(ours).toEqual(theirs);
});
