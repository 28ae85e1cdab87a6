import { describe, expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import type { Talk } from '../../talk/talk';
import { buildMoment, buildTalk } from '../../testing/build-talk';
import { detectFormat } from '../detect';
import { parseTalk } from '../parse-talk';
import { writeTalkWith } from '../write-talk-with';
import { htmlReferences } from './html-references';
import { parseWebVtt } from './parse-webvtt';
import { createWebVtt, webvtt } from './webvtt';

const read = (text: string, fileName = '') => parseTalk(text, { formats: [webvtt], fileName });
const write = (talk: Talk, format = webvtt) => writeTalkWith(format, talk);

const file = (...blocks: string[]) => `${['WEBVTT', ...blocks].join('\n\n')}\n`;
const chapters = file(
  '00:00.000 --> 10:00.000\nPart one &amp; only',
  '00:00.000 --> 02:00.000\nOpening',
  '02:00.000 --> 10:00.000\nStory',
  'last\n10:00.000 --> 20:00.000\nQuestions\nand answers',
);

describe('chapters', () => {
  test('become moments that are nested as their times are', () => {
    const { moments } = read(chapters);
    expect(
      moments.map(({ id, kind, start, end, label, parentId }) => [id, kind, start, end, label, parentId]),
    ).toEqual([
      ['t0-part-one-only', 'chapter', 0, 600, 'Part one & only', undefined],
      ['t0-opening', 'chapter', 0, 120, 'Opening', 't0-part-one-only'],
      ['t120-story', 'chapter', 120, 600, 'Story', 't0-part-one-only'],
      ['last', 'chapter', 600, 1200, 'Questions and answers', undefined],
    ]);
  });

  test('are told by the file, whatever their text looks like, and by text too short to be speech', () => {
    const quick = '00:00.000 --> 00:01.000\nA title that nobody could say so fast';
    expect(read(file(quick)).moments[0]?.kind).toBe('cue');
    expect(read(`WEBVTT\nKind: chapters\nLanguage: de\n\n${quick}\n`)).toMatchObject({
      talk: { language: 'de' },
      moments: [{ kind: 'chapter' }],
    });
    expect(read(file('ATTRIBUTES\nkind: chapters', quick)).moments[0]?.kind).toBe('chapter');
    expect(read(file('00:00.000 --> 00:09.000\nChapter 1')).moments[0]?.kind).toBe('chapter');
    expect(read(file('00:00.000 --> 00:09.000\n<v Ada>Hi')).moments[0]?.kind).toBe('cue');
  });

  test('are part of the smallest that holds them whole, not of one they overlap', () => {
    const ranges = [
      ['00:00.000 --> 10:00.000', 'all'],
      ['01:00.000 --> 05:00.000', 'early'],
      ['02:00.000 --> 08:00.000', 'late'],
      ['03:00.000 --> 04:00.000', 'within both'],
      ['03:00.000 --> 04:00.000', 'its twin'],
    ];
    const { moments } = read(file(...ranges.map(([times, title]) => `${title}\n${times}\n${title}`)));
    expect(moments.map(({ parentId }) => parentId)).toEqual([undefined, 'all', 'all', 'late', 'late']);
  });

  test('leave out ruby text, as the rule for their titles says', () => {
    const { moments } = read(
      'WEBVTT\nKind: chapters\n\n00:00.000 --> 00:09.000\n<ruby>漢<rt>kan</rt></ruby><b>字</b>',
    );
    expect(moments).toMatchObject([{ kind: 'chapter', label: '漢字' }]);
  });

  test('give the talk the title that stands in the first line', () => {
    expect(read('WEBVTT - A talk\n\n00:00.000 --> 00:09.000\nx').talk.title).toBe('A talk');
    expect(read(chapters, 'talk.vtt').talk.title).toBe('talk');
  });
});

describe('captions', () => {
  test('have the speaker before the text, people and tags', () => {
    const { moments } = read(
      file(
        '00:00.000 --> 00:02.000\n<v.loud Ada>Good evening <c.joke>everyone</c></v>\n<v Bob>Hello',
        '00:02.000 --> 00:04.000\n<i>1 &lt; 2</i>, <00:03.000>isn’t&nbsp;it?',
      ),
    );
    expect(moments).toMatchObject([
      {
        kind: 'cue',
        label: 'Ada: Good evening everyone Bob: Hello',
        people: [{ name: 'Ada' }, { name: 'Bob' }],
        tags: ['loud', 'joke'],
      },
      { kind: 'cue', label: '1 < 2, isn’t it?' },
    ]);
  });
});

test('pictures for a scrub bar have an image and a region', () => {
  const { moments } = read(
    file(
      '00:00.000 --> 00:05.000\nthumbs.jpg#xywh=160,0,160,70',
      '00:05.000 --> 00:10.000\nhttps://x.org/2.png',
    ),
  );
  expect(moments).toMatchObject([
    {
      kind: 'thumbnail',
      label: '0:00',
      image: { src: 'thumbs.jpg' },
      region: { unit: 'pixel', x: 160, y: 0, width: 160, height: 70 },
    },
    { kind: 'thumbnail', label: '0:05', image: { src: 'https://x.org/2.png' } },
  ]);
});

test('data of others becomes extra, under the most telling of its names', () => {
  const { moments } = read(
    file(
      '00:00.000 --> 00:05.000\n{"title": "Slide 1",\n"slide": {"n": 1}}',
      '00:05.000 --> 00:09.000\n{"n": 2}',
    ),
  );
  expect(moments).toMatchObject([
    { kind: 'metadata', label: 'Slide 1', extra: { title: 'Slide 1', slide: { n: 1 } } },
    { kind: 'metadata', label: '{"n":2}', extra: { n: 2 } },
  ]);
});

describe('what people write', () => {
  const sloppy = '00:01 --> 02:12\nFirst\n\n2:12,5 -> 1:03:35\nSecond\n\nstray\n\n00:xx --> 00:10\nlost\n';

  test('is read leniently, and every repair has its place', () => {
    const { moments, issues } = read(sloppy);
    expect(moments).toMatchObject([
      { start: 1, end: 132, label: 'First' },
      { start: 132.5, end: 3815, label: 'Second' },
    ]);
    expect(
      issues.map(({ severity, line, message }) => `${line} ${severity} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "1 warning The file does not begin with WEBVTT: write that, and nothing before it. It was read as if it did.",
        "1 warning WebVTT writes 00:00:00.000 --> 00:00:00.000: read as 1 to 132 seconds.",
        "4 warning WebVTT writes 00:00:00.000 --> 00:00:00.000: read as 132.5 to 3815 seconds.",
        "7 error This has no times: write them above it, or NOTE if it is a comment. It was dropped.",
        "9 error These times cannot be read: write 00:00:00.000 --> 00:00:00.000. The cue was dropped.",
      ]
    `);
  });

  test('is as good as nothing to strict readers', () => {
    const { talk, issues } = parseTalk(`WEBVTT\n\n${sloppy}`, { format: 'webvtt', mode: 'strict' });
    expect(talk.moments).toEqual([]);
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('with the end before the start, or without text, keeps what it can', () => {
    const { moments, issues } = read(file('00:10.000 --> 00:05.000\nBackwards', '00:20.000 --> 00:21.000'));
    expect(moments).toMatchObject([
      { start: 10, label: 'Backwards' },
      { start: 20, end: 21, label: '0:20' },
    ]);
    expect(moments[0]).not.toHaveProperty('end');
    expect(issues.map(({ severity, line }) => `${line} ${severity}`)).toEqual(['3 warning', '6 warning']);
  });
});

describe('written', () => {
  const talk = defineTalk({
    ...buildTalk(),
    unplaced: [{ label: 'Someday' }],
    moments: [
      ...buildTalk().moments,
      buildMoment({
        id: 'arrow',
        start: 1200.0004,
        end: 1300,
        label: 'a --> b & <c>',
        kind: 'question',
        people: [{ name: 'Ada' }],
        body: 'one\n\ntwo',
        extra: { deep: [{}] },
      }),
      buildMoment({ id: 'a\nb', start: 1250, end: 1400, label: 'line\none' }),
    ],
  });

  test('as chapters: titles that browsers list, nested or apart', () => {
    const { text } = write(talk);
    const { cues, issues } = parseWebVtt(text);
    expect(issues).toEqual([]);
    expect(text.split('\n\nNOTE')[0]).toMatchInlineSnapshot(`
      "WEBVTT - A talk about talks

      opening
      00:00:00.000 --> 00:20:00.000
      Opening

      joke
      00:16:19.000 --> 00:16:41.000
      Punching myself

      story
      00:16:41.000 --> 00:18:20.000
      The story behind it

      arrow
      00:20:00.000 --> 00:21:40.000
      a --&gt; b &amp; &lt;c&gt;

      cue-5
      00:20:50.000 --> 00:21:40.000
      line one"
    `);
    for (const one of cues)
      for (const other of cues) {
        const isApart = one.endTime <= other.startTime || other.endTime <= one.startTime;
        const isInside = one.startTime >= other.startTime && one.endTime <= other.endTime;
        const isAround = one.startTime <= other.startTime && one.endTime >= other.endTime;
        expect(isApart || isInside || isAround).toBe(true);
      }
  });

  test.each([undefined, 'captions', 'chapters', 'metadata'] as const)('as %s, comes back whole', (kind) => {
    const { text, losses } = write(talk, createWebVtt(kind ? { kind } : {}));
    expect(read(text).talk).toEqual(talk);
    expect(losses.filter(({ path }) => !path?.endsWith('.end')).map(({ severity }) => severity)).toEqual([
      'info',
    ]);
  });

  test('says which ends other programs will see that nobody stated', () => {
    expect(write(talk).losses.map(({ path, message }) => `${path}: ${message}`)).toMatchInlineSnapshot(`
      [
        "moments[1].end: Every cue needs an end, and none is stated: other programs see one that was chosen.",
        "moments[4].end: Cues must not overlap here: other programs see this one cut short.",
        "undefined: What the cues cannot say stands in a comment at the end of the file, which other programs pass over.",
      ]
    `);
  });

  test('without what a reader finds anyway', () => {
    const plain = defineTalk({
      title: 'Plain',
      moments: [
        { start: 0, end: 60, label: 'One', kind: 'chapter' },
        { start: 60, end: 120, label: 'Two', kind: 'chapter' },
      ],
    });
    expect(write(plain)).toMatchObject({
      text: 'WEBVTT - Plain\n\n00:00:00.000 --> 00:01:00.000\nOne\n\n00:01:00.000 --> 00:02:00.000\nTwo\n',
      losses: [],
    });
  });

  test('what someone changed in the cues since counts more than the comment', () => {
    const text = write(talk)
      .text.replace('Punching myself', 'Punching others')
      .replace('00:16:19.000 --> 00:16:41.000', '00:16:20.000 --> 00:16:30.000');
    expect(read(text).talk.moments.find(({ id }) => id === 'joke')).toMatchObject({
      start: 980,
      end: 990,
      label: 'Punching others',
      kind: 'moment',
    });
  });
});

test('what was read is written as it stood', () => {
  const texts = [
    'WEBVTT - Title\nKind: captions\n\nREGION\nid:r\n\nSTYLE\n::cue(i) { color: red }\n\nNOTE by me\n\n00:00:00.000 --> 00:00:02.000 region:r align:start\n<v Ada>Two\n<i>lines</i>\n\n00:00:02.000 --> 00:00:04.000\n\n',
    'WEBVTT Pictures\n\n00:00:00.000 --> 00:00:02.000\na.jpg#xywh=0,0,1,1\n',
    'WEBVTT Data\n\n00:00:00.000 --> 00:00:02.000\n{ "a":\n 1 }\n',
  ];
  for (const text of texts) expect(write(read(text).talk).text.trimEnd()).toBe(text.trimEnd());
});

test('a file without cues is empty, and not wrong', () => {
  expect(read('WEBVTT - Soon\n\nNOTE nothing yet\n')).toMatchObject({
    talk: { title: 'Soon' },
    issues: [{ severity: 'info', path: 'moments' }],
  });
});

test('a kind that is none is a mistake of the program', () => {
  // @ts-expect-error plain JavaScript may pass anything
  expect(() => createWebVtt({ kind: 'subtitles' })).toThrow('"subtitles" is no kind of cues');
});

describe('detected', () => {
  test('by its first word, and by its times where that is missing', () => {
    expect(detectFormat(chapters, '', [webvtt])).toBe('webvtt');
    expect(detectFormat('\n WEBVTT\n', '', [webvtt])).toBe('webvtt');
    expect(detectFormat('00:01.000 --> 00:02.000\nx', '', [webvtt])).toBe('webvtt');
    expect(detectFormat('WEBVTTX', '', [webvtt])).toBeUndefined();
    for (const prose of [
      'Write 00:01.000 --> 00:02.000 in a line.',
      '0:00 Intro\n00:20.000 --> 00:30.000 is an arrow',
    ]) {
      expect(webvtt.likelihood(prose)).toBe(0);
    }
    expect(webvtt.likelihood('1\n00:00:01,000 --> 00:00:02,000\nx')).toBe(0);
  });
});

test('every name HTML knows can be read, and fewer where fewer are wanted', () => {
  expect(htmlReferences.size).toBe(2125);
  const text = file('00:00.000 --> 00:10.000\n&nGtv; &hellip; &amp');
  expect(read(text).moments[0]?.label).toBe('≫̸ … &');
  expect(parseTalk(text, { formats: [createWebVtt()] }).moments[0]?.label).toBe('&nGtv; … &');
});
