import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Collection } from '../talk/talk';
import { buildMoment, buildTalk } from '../testing/build-talk';
import { createMomentSearch } from './moment-search';

const file = new URL('../../../../../shared/archive/archive.json', import.meta.url);

interface ArchiveTalk {
  title: string;
  slug: string | null;
  speakers: { name: string }[];
  moments?: { start: number | null; label: string }[];
}

function readArchive(): Collection {
  const archive: { collections: { id: string; talks: ArchiveTalk[] }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const talks = archive.collections.flatMap((collection) =>
    collection.talks.map(({ title, slug, speakers, moments = [] }, index) =>
      buildTalk({
        id: `${collection.id}/${slug ?? index}`,
        title,
        speakers,
        moments: moments.flatMap(({ start, label }) =>
          start === null ? [] : [buildMoment({ start, label })],
        ),
        unplaced: moments.flatMap(({ start, label }) =>
          start === null ? [{ id: label, kind: 'quote', label }] : [],
        ),
      }),
    ),
  );
  return { id: 'archive', title: 'dtrace.conf', sections: [], talks };
}

describe.skipIf(!existsSync(file))(
  'the dtrace.conf archive (skipped where ../shared/archive is absent)',
  () => {
    test.each([
      ['punching', 979],
      ['punchng', 979],
      ['punhcing myslef', 979],
      ['trolled unikernel', 2305],
      ['"offering unsolicited"', 1211],
      ['cantrill overshare', 1177],
    ])('%s leads to its moment', (query, start) => {
      const [hit] = createMomentSearch(readArchive()).search(query);
      expect(hit).toMatchObject({ talkId: 'dtrace.conf(16)/introduction', start, complete: true });
    });

    test('a quote without a time is found, and so are talks', () => {
      const search = createMomentSearch(readArchive());
      expect(search.search('being recorded')[0]?.moment?.label).toMatch(/this is being recorded/);
      expect(search.search('exploitation')[0]?.talk.title).toBe('DTrace Exploitation');
      expect(search.search('mustacchi')[0]?.talk.title).toBe('CTF Everywhere!');
    });
  },
);
