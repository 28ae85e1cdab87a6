import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from './define-talk';
import { compareMoments } from './moment-order';
import { TalkmarkError } from './talkmark-error';

/** What defineTalk says about data that the types would not let through. */
function faultsOf(input: unknown): Record<string, string> {
  try {
    Reflect.apply(defineTalk, undefined, [input]);
  } catch (error) {
    if (error instanceof TalkmarkError) {
      return Object.fromEntries(error.issues.map(({ path, message }) => [path, message]));
    }
    throw error;
  }
  return {};
}

describe('what is filled in', () => {
  test('a title and two lines are enough', () => {
    const talk = defineTalk({
      title: 'DTrace: State of the Union',
      speakers: ['Bryan Cantrill'],
      moments: [
        { start: '20:11', label: 'offering advice' },
        { start: 979, label: 'punching myself' },
      ],
    });
    expect(talk).toEqual({
      id: 'dtrace-state-of-the-union',
      title: 'DTrace: State of the Union',
      speakers: [{ name: 'Bryan Cantrill' }],
      sources: [],
      moments: [
        { id: 't979-punching-myself', start: 979, label: 'punching myself', kind: 'moment' },
        { id: 't1211-offering-advice', start: 1211, label: 'offering advice', kind: 'moment' },
      ],
      unplaced: [],
    });
  });

  test('an end is never invented, and an end equal to the start stays', () => {
    const { moments } = defineTalk({
      title: 'T',
      moments: [
        { start: 1, label: 'a' },
        { start: 2, end: 2, label: 'b' },
      ],
    });
    expect(moments.map((moment) => ('end' in moment ? moment.end : 'absent'))).toEqual(['absent', 2]);
  });

  test('undefined and null count as absent', () => {
    const talk = defineTalk(
      JSON.parse('{"title":"T","date":null,"speakers":[{"name":"A","affiliation":null}],"moments":null}'),
    );
    expect(talk).toEqual({
      id: 't',
      title: 'T',
      speakers: [{ name: 'A' }],
      sources: [],
      moments: [],
      unplaced: [],
    });
  });

  test('text is trimmed, NUL removed, of any length; minus zero is zero', () => {
    const label = 'x'.repeat(100_000);
    const { moments } = defineTalk({
      title: ' T ',
      moments: [{ start: -0, label: ` ${label}\0 `, body: ' kept\0 ' }],
    });
    expect(moments[0]).toMatchObject({ start: 0, label, body: ' kept ' });
    expect(Object.is(moments[0]?.start, 0)).toBe(true);
  });

  test('fields the model does not know are kept in extra', () => {
    const talk = defineTalk(
      JSON.parse(
        '{"title":"T","room":"A","extra":{"track":1},"moments":[{"start":1,"label":"a","color":null}]}',
      ),
    );
    expect(talk.extra).toEqual({ track: 1, room: 'A' });
    expect(talk.moments[0]?.extra).toEqual({ color: null });
  });

  test('a field __proto__ changes no prototype, here or in a copy', () => {
    const evil = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
    const talk = defineTalk(
      JSON.parse(
        `{${evil},"title":"T","speakers":[{${evil},"name":"A"}],"moments":[{${evil},"start":1,"label":"a"}]}`,
      ),
    );
    const [moment] = talk.moments;
    for (const part of [talk, talk.extra, talk.speakers[0], moment, moment?.extra]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
      expect(Object.assign({}, part)).not.toHaveProperty('polluted');
    }
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('order', () => {
  test('by start, then the longer range, then as given', () => {
    const { moments } = defineTalk({
      title: 'T',
      moments: [
        { start: 5, label: 'point 1' },
        { start: 5, end: 6, label: 'short' },
        { start: 5, label: 'point 2' },
        { start: 5, end: 60, label: 'long' },
        { start: 0, label: 'first' },
      ],
    });
    expect(moments.map(({ label }) => label)).toEqual(['first', 'long', 'short', 'point 1', 'point 2']);
  });

  test('the list cannot be changed afterwards', () => {
    const talk = defineTalk({ title: 'T', moments: [{ start: 1, label: 'a' }] });
    expect(() => Reflect.apply(Array.prototype.push, talk.moments, [1])).toThrow(TypeError);
  });
});

describe('faults', () => {
  test('all are named, each with its path and what to do', () => {
    const faults = faultsOf({
      title: ' ',
      speakers: [{ name: 'A' }, 5],
      duration: Number.POSITIVE_INFINITY,
      date: 'May 2016',
      language: 'en us',
      moments: [
        { start: Number.NaN, label: 'a' },
        { start: -1, label: 'a' },
        { start: 'soon', label: '' },
        { start: 10, end: 5, label: 'a' },
        { label: 'a' },
        'x',
      ],
    });
    expect(faults).toEqual({
      title: '" " is not text: write some in quotes, or leave it out',
      'speakers[1]': '5 is not a person: write a name, or { name, affiliation, url }',
      duration:
        'Infinity is not a time: write seconds from 0 on, such as 979.5, or a timecode, such as "16:19"',
      date: '"May 2016" is not an ISO 8601 date: write 2016, 2016-05 or 2016-05-25',
      language: '"en us" is not a language tag: write "en" or "pt-BR"',
      'moments[0].start':
        'NaN is not a time: write seconds from 0 on, such as 979.5, or a timecode, such as "16:19"',
      'moments[1].start':
        '-1 is not a time: write seconds from 0 on, such as 979.5, or a timecode, such as "16:19"',
      'moments[2].start':
        '"soon" is not a time: write seconds from 0 on, such as 979.5, or a timecode, such as "16:19"',
      'moments[2].label': '"" is not text: write some in quotes, or leave it out',
      'moments[3].end': 'The end 5 is before the start 10: correct one of them, or leave the end out',
      'moments[4].start': '"start" is missing: add it',
      'moments[5]': '"x" is not an object: write { … }',
    });
  });

  test('a title is needed; so is an object', () => {
    expect(faultsOf({})).toEqual({ title: '"title" is missing: add it' });
    expect(Object.keys(faultsOf('a talk'))).toEqual(['']);
    expect(Object.keys(faultsOf(undefined))).toEqual(['']);
    expect(Object.keys(faultsOf([]))).toEqual(['']);
  });

  test('two moments, placed or not, cannot have one id', () => {
    expect(
      faultsOf({
        title: 'T',
        moments: [
          { id: 'x', start: 1, label: 'a' },
          { id: 'x', start: 2, label: 'b' },
        ],
        unplaced: [{ id: 'x', label: 'c' }],
      }),
    ).toEqual({
      'moments[1].id': '"x" is already the id of moments[0]: write another, or leave it out to get one',
      'unplaced[0].id': '"x" is already the id of moments[0]: write another, or leave it out to get one',
    });
  });

  test('a parent exists and is not a part of its own part', () => {
    expect(
      faultsOf({
        title: 'T',
        moments: [
          { id: 'a', start: 1, label: 'a', parentId: 'b' },
          { id: 'b', start: 2, label: 'b', parentId: 'a' },
          { id: 'c', start: 3, label: 'c', parentId: 'a' },
          { id: 'd', start: 4, label: 'd', parentId: 'd' },
          { id: 'e', start: 5, label: 'e', parentId: 'f' },
        ],
      }),
    ).toEqual({
      'moments[1].parentId': '"a" makes the moment a part of itself: name a moment outside it',
      'moments[3].parentId': '"d" makes the moment a part of itself: name a moment outside it',
      'moments[4].parentId': 'No moment has the id "f": correct it or leave it out',
    });
  });

  test('a moment beyond the end of the recording is none', () => {
    expect(faultsOf({ title: 'T', duration: '1:00', moments: [{ start: 90, label: 'a' }] })).toEqual({});
  });
});

test('a defined talk is a legal input and comes out the same', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.replaceAll('\0', '').trim() !== '');
  const moment = fc.record(
    {
      start: fc.double({ min: 0, max: 1e6, noNaN: true }),
      label: name,
      kind: name,
      body: fc.string(),
      people: fc.array(name),
      tags: fc.array(name),
      links: fc.array(fc.record({ url: fc.webUrl(), label: name })),
      region: fc.record({
        unit: fc.constant('percent' as const),
        x: fc.nat(),
        y: fc.nat(),
        width: fc.nat(),
        height: fc.nat(),
      }),
      approximate: fc.boolean(),
      extra: fc.dictionary(fc.string(), fc.jsonValue()),
    },
    { requiredKeys: ['start', 'label'] },
  );
  fc.assert(
    fc.property(fc.array(moment), (moments) => {
      const talk = defineTalk({ title: 'T', moments });
      expect(defineTalk(talk)).toEqual(talk);
      expect(talk.moments).toHaveLength(moments.length);
      expect(new Set(talk.moments.map(({ id }) => id)).size).toBe(moments.length);
      expect([...talk.moments].sort(compareMoments)).toEqual(talk.moments);
    }),
  );
});
