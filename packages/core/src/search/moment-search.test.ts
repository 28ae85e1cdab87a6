import { describe, expect, test } from 'vitest';
import { defineCollection } from '../talk/define-collection';
import type { MomentInput } from '../talk/talk-input';
import { buildMoment, buildTalk } from '../testing/build-talk';
import { createMomentSearch, type MomentHit } from './moment-search';

function searchOf(moments: readonly MomentInput[], title = 'Introduction') {
  const talk = { id: 'talk', title, speakers: ['Bryan Cantrill'], moments: [...moments] };
  return createMomentSearch(defineCollection({ title: 'All', talks: [talk] }));
}

function searchLabels(labels: readonly string[]) {
  return searchOf(labels.map((label, index) => ({ start: index, label })));
}

function labelsOf(hits: readonly MomentHit[]): readonly string[] {
  return hits.map(({ talk, moment }) => moment?.label ?? talk.title);
}

function marked(hits: readonly MomentHit[]): readonly string[] {
  return hits.flatMap(({ matches }) =>
    matches.map(
      ({ field, text, ranges }) => `${field}: ${ranges.map((range) => text.slice(...range)).join('|')}`,
    ),
  );
}

describe('what is found', () => {
  test('a moment, with its talk, its time and the place of the word', () => {
    const [hit, ...others] = searchOf([{ id: 'joke', start: 979, label: 'punching myself' }]).search(
      'Punching',
    );
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ talkId: 'talk', momentId: 'joke', start: 979, complete: true });
    expect(hit?.matches).toEqual([{ field: 'label', text: 'punching myself', ranges: [[0, 8]] }]);
  });

  test.each([
    ['body', { body: 'about unikernels' }],
    ['people', { people: ['Una Unikernels'] }],
    ['tags', { tags: ['unikernels'] }],
    ['quote', { source: { quote: 'on unikernels' } }],
  ])('by its %s', (field, fields) => {
    const hits = searchOf([{ start: 1, label: 'Aside', ...fields }]).search('unikernels');
    expect(marked(hits).join()).toMatch(new RegExp(`^${field}: unikernels$`, 'i'));
  });

  test('a moment without a time, which the hit does not have either', () => {
    const unplaced = [{ id: 'quote', label: 'this is being recorded', kind: 'quote' }];
    const talks = [buildTalk({ moments: [], unplaced })];
    const [hit] = createMomentSearch({ id: 'all', title: 'All', sections: [], talks }).search('recorded');
    expect(hit?.moment?.label).toBe('this is being recorded');
    expect(hit).not.toHaveProperty('start');
  });

  test('a talk by its title and its speakers, without its moments', () => {
    const search = searchOf([{ start: 1, label: 'Aside' }], 'DTrace in the Zone');
    for (const query of ['zone', 'cantrill']) {
      const hits = search.search(query);
      expect(labelsOf(hits)).toEqual(['DTrace in the Zone']);
      expect(hits[0]).not.toHaveProperty('moment');
    }
  });

  test('a moment by words of its own together with those of its talk', () => {
    const hits = searchOf([{ start: 1, label: 'trolled by unikernels' }]).search('cantrill unikernels');
    expect(hits.map(({ complete }) => complete)).toEqual([true, false]);
    expect(marked(hits.slice(0, 1))).toEqual(['label: unikernels', 'speakers: Cantrill']);
  });

  test.each([
    ['unik', 'trolled by unikernels', 'unik'],
    ['unikrenels', 'trolled by unikernels', 'unikernels'],
    ['ete', "l'Été dernier", 'Été'],
    ["l'été", 'Ete', 'Ete'],
    ["OpenZFS's", 'the OpenZFS model', 'OpenZFS'],
    ['openzfs', 'OpenZFS’s model', 'OpenZFS'],
    ['userland', 'User-land tracing', 'User-land'],
    ['user-land', 'Userland tracing', 'Userland'],
    ['dtrace.conf', 'dtrace.conf(16)', 'dtrace.conf'],
    ['c++', 'C, C++ and Fortran', 'C++'],
    ['strasse', 'Große Straße', 'Straße'],
    ['file', 'Eine ﬁle', 'ﬁle'],
    ['istanbul', 'İstanbul', 'İstanbul'],
    ['cafe', 'un cafe\u0301 noir', 'cafe\u0301'],
    ['2016', '２０１６', '２０１６'],
    ['bol', '𝐁𝐨𝐥𝐝', '𝐁𝐨𝐥'],
    ['京都', '私は東京都に住む', '京都'],
    ['東京都に', '私は東京都に住む', '東京都に'],
    ['京', '私は東京都に住む', '京'],
    ['ータベ', 'データベース入門', 'ータベ'],
    ['어를', '한국어를 배우다', '어를'],
    ['ไทย', 'ภาษาไทยง่าย', 'ไทย'],
    ['紹介', 'DTraceの紹介', '紹介'],
    ['🎉', 'done 🎉!', '🎉'],
    ['__proto__', 'the __proto__ trap', 'proto'],
    ['constructor', 'a constructor', 'constructor'],
  ])('%s finds "%s" and marks "%s"', (query, label, slices) => {
    const hits = searchLabels([label, 'something else']).search(query);
    expect(labelsOf(hits)).toEqual([label]);
    expect(marked(hits)).toEqual([`label: ${slices}`]);
  });

  test('no other year, and no other order of signs', () => {
    const search = searchLabels(['dtrace.conf(2018)', '京都東']);
    expect(search.search('2016')).toEqual([]);
    expect(search.search('東京都').every(({ complete }) => !complete)).toBe(true);
  });
});

describe('what comes first', () => {
  test('all words before some, the word itself before its beginning before a slip', () => {
    const labels = ['punchinq', 'punchings', 'punching', 'punching myself'];
    expect(labelsOf(searchLabels(labels).search('punching'))).toEqual([
      'punching',
      'punching myself',
      'punchings',
      'punchinq',
    ]);
    const [first, ...others] = searchLabels([...labels, 'myself']).search('punching myself');
    expect(first?.moment?.label).toBe('punching myself');
    expect(first?.score).toBeGreaterThan(1);
    expect(others.every(({ complete, score }) => !complete && score < 1)).toBe(true);
  });

  test('labels before tags before bodies before quotes', () => {
    const hits = searchOf([
      { start: 1, label: 'quote', source: { quote: 'ctf' } },
      { start: 2, label: 'body', body: 'ctf' },
      { start: 3, label: 'tags', tags: ['ctf'] },
      { start: 4, label: 'CTF' },
    ]).search('ctf');
    expect(labelsOf(hits)).toEqual(['CTF', 'tags', 'body', 'quote']);
  });

  test('of equally good ones, the earlier', () => {
    const hits = searchLabels(['demo time', 'demo hour', 'demo year']).search('demo');
    expect(hits.map(({ start }) => start)).toEqual([0, 1, 2]);
  });

  test('quoted words only where they follow each other', () => {
    const labels = ['unsolicited offering', 'offering, unsolicited history', 'history'];
    const search = searchLabels(labels);
    expect(labelsOf(search.search('"offering unsolicited"'))).toEqual(['offering, unsolicited history']);
    expect(labelsOf(search.search('"unsolicited offering" history'))).toEqual(['unsolicited offering']);
    expect(search.search('"unsolicited offering" history')[0]?.complete).toBe(false);
    expect(search.search('"history offering"')).toEqual([]);
  });

  test('quoted words are whole words, without slips', () => {
    const search = searchLabels(['a ring for boring unsolicited advice, un']);
    expect(search.search('"boring unsolicited"')[0]?.complete).toBe(true);
    for (const query of ['"ring unsolicited"', '"boring un"', '"borink unsolicited"', '"advic"'])
      expect(search.search(query)).toEqual([]);
  });

  test('quoted words of the talk, for a moment with another word', () => {
    const search = searchOf([{ start: 1, label: 'kernel talk' }], 'Panic of the kernel');
    expect(search.search('kernel "panic of the"').map(({ momentId }) => momentId !== undefined)).toEqual([
      false,
      true,
    ]);
    expect(labelsOf(search.search('"kernel talk" "of the kernel"'))).toEqual(['kernel talk']);
  });

  test('quoted words that stand below thousands of better hits without them', () => {
    const labels = Array.from({ length: 2000 }, () => 'panic kernel');
    const search = searchLabels([...labels, 'a much longer label in which a kernel panic is told of']);
    expect(search.search('"kernel panic"', { limit: 5 }).map(({ start }) => start)).toEqual([2000]);
  });
});

test('a phrase is looked for once in a talk, and in no more moments than are asked for need', () => {
  let talkReads = 0;
  let momentReads = 0;
  const moments = Array.from({ length: 1000 }, (_, start) => ({
    ...buildMoment({ start }),
    get label() {
      momentReads++;
      return 'the kernel panic';
    },
  }));
  const talk = {
    ...buildTalk({ moments }),
    get abstract() {
      talkReads++;
      return 'the panic of the kernel';
    },
  };
  const search = createMomentSearch({ id: 'all', title: 'All', sections: [], talks: [talk] });
  [talkReads, momentReads] = [0, 0];
  expect(search.search('"the kernel"', { limit: 10 })).toHaveLength(10);
  expect(talkReads).toBeLessThan(10);
  expect(momentReads).toBeLessThan(200);
});

describe('limits and hostile queries', () => {
  test('50 hits, or as many as asked for', () => {
    const search = searchLabels(Array.from({ length: 80 }, (_, index) => `demo ${index}`));
    expect(search.search('demo')).toHaveLength(50);
    expect(search.search('demo 7', { limit: 3 })).toHaveLength(3);
    expect(search.search('demo', { limit: Number.POSITIVE_INFINITY })).toHaveLength(80);
    for (const limit of [0, -1, Number.NaN]) expect(search.search('demo', { limit })).toEqual([]);
  });

  test.each(['', '   ', '()[]{}*+?.\\^$|', '""', '"', '\ud800', '\u0301', '++'])(
    '"%s" finds nothing',
    (query) => {
      expect(searchLabels(['some demo']).search(query)).toEqual([]);
    },
  );

  test('long and strange ones are answered', () => {
    const search = searchLabels(['some demo', '__proto__ constructor hasOwnProperty']);
    for (const query of [
      'a'.repeat(10_000),
      '"demo '.repeat(2000),
      '\udfff東'.repeat(5000),
      'a.'.repeat(5000),
    ]) {
      expect(() => search.search(query)).not.toThrow();
    }
    expect(search.search('hasOwnProperty toString')).toHaveLength(1);
  });

  test('a text of a hundred thousand joined words is found by any of them', () => {
    const search = searchOf([{ start: 1, label: 'Long', body: `${'a.'.repeat(200_000)}needle` }]);
    expect(labelsOf(search.search('needle'))).toEqual(['Long']);
  });
});
