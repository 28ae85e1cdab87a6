import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import type { ParseMode } from '../talk/parse-mode';
import { detectFormat } from './detect';
import { createMatroskaXml, matroskaXml } from './matroska-xml';
import { parseTalk } from './parse-talk';
import type { Issue } from './talk-format';
import { writeTalk } from './write-talk';

const formats = [matroskaXml];
const read = (text: string | Uint8Array, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });
const brief = (issues: readonly Issue[]) =>
  issues.map(({ severity, line, column, path }) => `${severity} ${line}:${column} ${path}`);

const atom = (start: string, title: string, more = '') =>
  `<ChapterAtom><ChapterTimeStart>${start}</ChapterTimeStart>${more}<ChapterDisplay><ChapterString>${title}</ChapterString><ChapterLanguage>und</ChapterLanguage></ChapterDisplay></ChapterAtom>`;
const edition = (content: string) => `<EditionEntry>\n${content}\n</EditionEntry>`;
const chapters = (content: string) => `<?xml version="1.0"?>\n<Chapters>\n${content}\n</Chapters>`;

const whole = `<?xml version="1.0" encoding="UTF-8"?>
<Chapters>
  <EditionEntry>
    <EditionUID>18199911203212776794</EditionUID>
    <EditionFlagDefault>1</EditionFlagDefault>
    <ChapterAtom>
      <ChapterTimeStart>00:00:00.000000000</ChapterTimeStart>
      <ChapterTimeEnd>00:10:00.516583333</ChapterTimeEnd>
      <ChapterUID>967610324052188741</ChapterUID>
      <ChapterTrack>
        <ChapterTrackNumber>1</ChapterTrackNumber>
        <ChapterTrackNumber>2</ChapterTrackNumber>
      </ChapterTrack>
      <ChapterDisplay>
        <ChapterString>Anfang &amp; &lt;Ende&gt;</ChapterString>
        <ChapterLanguage>ger</ChapterLanguage>
      </ChapterDisplay>
      <ChapterDisplay>
        <ChapterString>Beginning</ChapterString>
        <ChapterLanguage>eng</ChapterLanguage>
        <ChapLanguageIETF>en-GB</ChapLanguageIETF>
      </ChapterDisplay>
      <ChapterAtom>
        <ChapterTimeStart>00:00:05.000000000</ChapterTimeStart>
        <ChapterTimeEnd>00:00:05.000000000</ChapterTimeEnd>
        <ChapterFlagHidden>1</ChapterFlagHidden>
        <ChapterDisplay>
          <ChapterString>Part</ChapterString>
          <ChapterLanguage>und</ChapterLanguage>
        </ChapterDisplay>
      </ChapterAtom>
    </ChapterAtom>
    <ChapterAtom>
      <ChapterTimeStart>100:00:00.000000001</ChapterTimeStart>
    </ChapterAtom>
  </EditionEntry>
  <EditionEntry>
    <EditionUID>2</EditionUID>
    <ChapterAtom>
      <ChapterTimeStart>00:00:01.000000000</ChapterTimeStart>
    </ChapterAtom>
  </EditionEntry>
</Chapters>
`;

test('atoms become moments: parts of others, hidden ones, points, titles in two languages', () => {
  const { format, talk, issues } = read(whole, 'strict');
  expect(format).toBe('matroska-xml');
  expect(talk.moments).toEqual([
    {
      id: 't0-anfang-ende',
      start: 0,
      end: 600.516583333,
      label: 'Anfang & <Ende>',
      kind: 'chapter',
      extra: {
        ChapterUID: '967610324052188741',
        ChapterTrack: { ChapterTrackNumber: ['1', '2'] },
        ChapterDisplay: [
          { ChapterString: 'Anfang & <Ende>', ChapterLanguage: 'ger' },
          { ChapterString: 'Beginning', ChapterLanguage: 'eng', ChapLanguageIETF: 'en-GB' },
        ],
      },
    },
    {
      id: 't5-part',
      start: 5,
      end: 5,
      label: 'Part',
      kind: 'hidden',
      parentId: 't0-anfang-ende',
      extra: { ChapterFlagHidden: '1' },
    },
    { id: 't360000-100-00-00', start: 360000.000000001, label: '100:00:00', kind: 'chapter' },
  ]);
  expect(issues).toMatchObject([
    { severity: 'info', line: 37, message: expect.stringMatching('another edition, of 1 chapters') },
  ]);
});

test('it is written to the letter as it was', () => {
  const { text, losses } = writeTalk(read(whole).talk, 'matroska-xml', { formats });
  expect(text).toBe(whole);
  expect(losses.map(({ path }) => path)).toEqual(['title']);
});

test('a language can be preferred, however it is written', () => {
  for (const language of ['en', 'en-US', 'eng']) {
    expect(parseTalk(whole, { formats: [createMatroskaXml({ language })] }).talk.moments[0]?.label).toBe(
      'Beginning',
    );
  }
  expect(parseTalk(whole, { formats: [createMatroskaXml({ language: 'fr' })] }).talk.moments[0]?.label).toBe(
    'Anfang & <Ende>',
  );
});

describe('the language of the talk', () => {
  const titled = (display: string) =>
    `<ChapterAtom><ChapterTimeStart>00:00:01.000</ChapterTimeStart><ChapterDisplay><ChapterString>a</ChapterString>${display}</ChapterDisplay></ChapterAtom>`;
  const languageOf = (...displays: readonly string[]) =>
    read(chapters(edition(displays.map(titled).join('')))).talk.language;

  test.each(['de', 'pt-br', 'gsw'])('%s is written with every title and comes back', (language) => {
    const moments = [
      { start: 1, label: 'a', kind: 'chapter' },
      { start: 2, label: 'b', kind: 'chapter' },
    ];
    const talk = defineTalk({ title: 'T', language, moments });
    const { text, losses } = writeTalk(talk, 'matroska-xml', { formats });
    expect(text.split(`<ChapLanguageIETF>${language}</ChapLanguageIETF>`)).toHaveLength(3);
    expect(losses.map(({ path }) => path)).toEqual(['title']);
    const back = read(text, 'strict').talk;
    expect([back.language, back.moments]).toEqual([language, talk.moments]);
  });

  test('is the one that all titles share, however it is written', () => {
    const old = '<ChapterLanguage>ger</ChapterLanguage>';
    const both = '<ChapterLanguage>und</ChapterLanguage><ChapLanguageIETF>de</ChapLanguageIETF>';
    expect(languageOf(old, both)).toBe('de');
    expect(languageOf(both, '<ChapterLanguage>fre</ChapterLanguage>')).toBe(undefined);
    expect(languageOf(both, '<ChapterLanguage>und</ChapterLanguage>')).toBe(undefined);
    expect(languageOf('', '')).toBe(undefined);
    expect(languageOf('<ChapLanguageIETF>no language</ChapLanguageIETF>')).toBe(undefined);
  });

  test('is that of the titles which are preferred', () => {
    const text = whole.replaceAll('<ChapterLanguage>und<', '<ChapterLanguage>eng<');
    const english = [createMatroskaXml({ language: 'en' })];
    expect(parseTalk(text.replaceAll('>en-GB<', '>en<'), { formats: english }).talk.language).toBe('en');
    expect(read(text).talk.language).toBe(undefined);
  });
});

test('a label that was changed replaces the first title, and a kind that was changed the flags', () => {
  const { talk } = read(whole);
  const changed = defineTalk({
    ...talk,
    moments: talk.moments.map((moment) => ({
      ...moment,
      label: `${moment.label}!`,
      kind: moment.kind === 'hidden' ? 'chapter' : 'hidden',
    })),
  });
  const back = read(writeTalk(changed, 'matroska-xml', { formats }).text).talk;
  expect(back.moments.map(({ label, kind }) => [label, kind])).toEqual([
    ['Anfang & <Ende>!', 'hidden'],
    ['Part!', 'chapter'],
    ['100:00:00!', 'hidden'],
  ]);
  expect(back.moments[0]?.extra).toMatchObject({
    ChapterDisplay: [{ ChapterLanguage: 'ger' }, { ChapterString: 'Beginning' }],
  });
});

describe('editions', () => {
  const first = edition(atom('00:00:01.000', 'first'));
  const marked = (title: string) =>
    edition(`<EditionFlagDefault>1</EditionFlagDefault>${atom('00:00:01.000', title)}`);

  test.each([
    ['the first, where none is marked', first + edition(atom('00:00:01.000', 'second')), 'first'],
    ['the marked one', first + marked('second'), 'second'],
    ['the first of two that are marked', first + marked('second') + marked('third'), 'second'],
  ])('%s is read and the others are reported', (_, content, label) => {
    const { moments, issues, talk } = read(chapters(content));
    expect(moments.map((moment) => moment.label)).toEqual([label]);
    expect(issues.every(({ severity, line }) => severity === 'info' && line !== undefined)).toBe(true);
    expect(issues).toHaveLength(content.split('<EditionEntry>').length - 2);
    const again = writeTalk(talk, 'matroska-xml', { formats });
    expect(again.text.split('<EditionEntry>')).toHaveLength(content.split('<EditionEntry>').length);
    expect(again.losses.map(({ path }) => path)).toEqual(['title']);
  });

  test('chapters without one are read by lenient readers', () => {
    const text = chapters(atom('00:00:01.000', 'a'));
    expect(read(text)).toMatchObject({
      moments: [{ label: 'a' }],
      issues: [{ severity: 'warning', line: 2 }],
    });
    expect(read(text, 'strict').moments).toEqual([]);
  });

  test('an ordered one is said to be', () => {
    const content = edition(`<EditionFlagOrdered>1</EditionFlagOrdered>${atom('00:00:01.000', 'a')}`);
    expect(read(chapters(content)).issues).toMatchObject([{ severity: 'info', line: 3 }]);
  });
});

test('finer than a number of seconds can be, they stay in extra and are written from there', () => {
  const time = '2777777:46:40.123456789';
  const { talk } = read(chapters(edition(atom(time, 'a'))));
  expect(talk.moments[0]?.extra).toEqual({ ChapterTimeStart: time });
  expect(writeTalk(talk, 'matroska-xml', { formats }).text).toContain(time);
});

test('the names of the file itself are read like those of mkvtoolnix', () => {
  const text = chapters(
    edition(
      '<ChapterAtom><ChapterTimeStart>6202000000</ChapterTimeStart><ChapterDisplay><ChapString>One</ChapString><ChapLanguage>fre</ChapLanguage></ChapterDisplay></ChapterAtom>',
    ),
  );
  expect(read(text).talk.moments).toMatchObject([
    {
      start: 6.202,
      label: 'One',
      extra: { ChapterDisplay: [{ ChapterString: 'One', ChapterLanguage: 'fre' }] },
    },
  ]);
});

test('bytes are read in the encoding of the declaration', () => {
  const text = chapters(edition(atom('00:00:01.000', 'Ouverture fran\u00e7aise'))).replace(
    '?>',
    ' encoding="ISO-8859-1"?>',
  );
  expect(read(Uint8Array.from(Buffer.from(text, 'latin1')))).toMatchObject({
    moments: [{ label: 'Ouverture française' }],
    issues: [],
  });
});

test('what is wrong is said with its line, and the rest is kept', () => {
  const content = [
    atom('00:00:09.000', 'a', '<ChapterTimeEnd>00:00:08.000</ChapterTimeEnd>'),
    atom('soon', 'b'),
    '<ChapterAtom><ChapterUID>1</ChapterUID></ChapterAtom>',
  ].join('\n');
  const { moments, talk, issues } = read(chapters(edition(content)));
  expect(moments).toMatchObject([{ start: 9, label: 'a' }]);
  expect(talk.unplaced).toMatchObject([{ label: 'b' }]);
  expect(brief(issues)).toEqual([
    'warning 4:1 moments[0].end',
    'error 5:1 moments[1].start',
    'error 6:1 moments[2].label',
    'error 6:1 moments[2].start',
  ]);
});

test.each(['', '<Chapters/>', '<rss/>', '<Chapters><EditionEntry>', '<Tags><EditionEntry/></Tags>'])(
  '%j throws nothing',
  (text) => {
    expect(read(text).issues.some(({ severity }) => severity === 'error')).toBe(true);
  },
);

test('it is known by its content', () => {
  expect(detectFormat(whole, '', formats)).toBe('matroska-xml');
  expect(matroskaXml.likelihood('<p>&lt;Chapters></p>')).toBe(0);
});
