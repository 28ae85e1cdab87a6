import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection, Talk } from '../talk/talk';
import { buildMoment, buildTalk } from '../testing/build-talk';
import { foldText } from './fold-text';
import { createMomentSearch, type MomentHit } from './moment-search';

/** Numbers are neither completed from typing slips nor, if equally long, from each other: matches are exact. */
const exactWord = fc.integer({ min: 10, max: 40 }).map((number) => `x${number}`);
const exactText = fc.array(exactWord, { maxLength: 5 }).map((words) => words.join(', '));

function talkArbitrary(text: fc.Arbitrary<string>): fc.Arbitrary<Talk> {
  const moment = fc.record({ label: text, body: text, tags: fc.array(text, { maxLength: 2 }) });
  return fc
    .record({ title: text, speaker: text, moments: fc.array(moment, { maxLength: 8 }) })
    .map(({ title, speaker, moments }) =>
      buildTalk({
        title,
        speakers: [{ name: speaker }],
        moments: moments.map((fields, start) => buildMoment({ ...fields, id: `${start}`, start })),
      }),
    );
}

function collectionArbitrary(text: fc.Arbitrary<string>): fc.Arbitrary<Collection> {
  return fc.array(talkArbitrary(text), { maxLength: 4 }).map((talks) => ({
    id: 'all',
    title: 'All',
    sections: [],
    talks: talks.map((talk, index) => ({ ...talk, id: `${index}` })),
  }));
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => foldText(text).split(/[^x\d]+/));
}

/** The ids of what has all the words, talk by talk, read one after the other. */
function searchSlowly({ talks }: Collection, query: readonly string[]): readonly string[] {
  return talks.flatMap((talk) => {
    const ofTalk = wordsOf([talk.title, ...talk.speakers.map(({ name }) => name)]);
    const moments = talk.moments.filter(({ label, body = '', tags = [] }) => {
      const own = wordsOf([label, body, ...tags]);
      const isFound = query.every((word) => own.includes(word) || ofTalk.includes(word));
      return isFound && query.some((word) => own.includes(word));
    });
    const isFound = query.every((word) => ofTalk.includes(word));
    return [...(isFound ? [`${talk.id}`] : []), ...moments.map(({ id }) => `${talk.id}/${id}`)];
  });
}

function idOf({ talkId, momentId }: MomentHit): string {
  return momentId === undefined ? talkId : `${talkId}/${momentId}`;
}

test('the complete hits are what reading everything finds', () => {
  const query = fc.uniqueArray(exactWord, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(collectionArbitrary(exactText), query, (collection, words) => {
      const hits = createMomentSearch(collection).search(words.join(' '), {
        limit: Number.POSITIVE_INFINITY,
      });
      const complete = hits.filter((hit) => hit.complete).map(idOf);
      expect([...complete].sort()).toEqual([...searchSlowly(collection, words)].sort());
    }),
    { numRuns: 300 },
  );
});

const strange = fc.constantFrom(
  'ﬁ',
  'İ',
  'ß',
  'e\u0301',
  '𝐁',
  '🎉',
  '東',
  '京',
  'É',
  "'",
  '-',
  '½',
  '\ud800',
  '+',
  'ไทย',
);
const letters = fc.string({ unit: fc.oneof(strange, fc.constantFrom('a', 'b', 's', ' ')), maxLength: 24 });

test('ranges are ascending and apart, and mark what is near a word of the query', () => {
  fc.assert(
    fc.property(collectionArbitrary(letters), letters, (collection, query) => {
      const asked = foldText(query).replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/gu, '');
      for (const { matches } of createMomentSearch(collection).search(query)) {
        expect(matches.length).toBeGreaterThan(0);
        for (const { text, ranges } of matches) {
          let before = -1;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThan(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            before = end;
            const slice = foldText(text.slice(start, end));
            // Mistyped or not, at least one of its letters was asked for.
            expect([...slice].some((letter) => asked.includes(letter))).toBe(true);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever is asked of whatever is there, a word of a text finds it, marked as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (label, query) => {
      const talks = [buildTalk({ moments: [buildMoment({ label })] })];
      const search = createMomentSearch({ id: 'all', title: 'All', sections: [], talks });
      expect(() => search.search(query)).not.toThrow();
      const hits = search.search(label.slice(0, 40));
      if (/[\p{L}\p{N}]{2}/u.test(foldText(label.slice(0, 40))))
        expect(hits.map(idOf)).toContain('talk/moment-at-0');
    }),
    { numRuns: 500 },
  );
});
