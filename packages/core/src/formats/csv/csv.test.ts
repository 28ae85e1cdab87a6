import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import type { ParseMode } from '../../talk/parse-mode';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { createCsv, csv } from './csv';
import type { CsvOptions } from './csv-options';
import { guardFormula, unguardFormula } from './formula-guard';

const read = (text: string | Uint8Array, options: CsvOptions = {}, mode: ParseMode = 'lenient') =>
  parseTalk(text, { formats: [createCsv(options)], mode });

describe('the tables of programs', () => {
  test('Premiere: UTF-16, tabs, frames', () => {
    const text =
      'Marker Name\tDescription\tIn\tOut\tDuration\tMarker Type\t\r\n' +
      'Opening\tsays hello\t00:00:35:12\t00:00:35:12\t00:00:00:00\tChapter\t\r\n' +
      '\tonly a comment\t00:01:00:00\t00:01:02:00\t00:00:02:00\tComment\t\r\n';
    const bytes = new Uint8Array(2 + 2 * text.length);
    bytes.set([0xff, 0xfe]);
    for (let index = 0; index < text.length; index += 1) bytes[2 + 2 * index] = text.charCodeAt(index);
    const { talk, issues } = read(bytes, { fps: 25 }, 'strict');
    expect(issues).toEqual([]);
    expect(talk.moments).toMatchObject([
      { start: 35.48, end: 35.48, label: 'Opening', kind: 'chapter', body: 'says hello' },
      { start: 60, end: 62, label: 'only a comment', kind: 'moment' },
    ]);
  });

  test('Premiere in other languages, drop-frame', () => {
    const text =
      'Nom du marqueur\tDescription\tEntrée\tSortie\tDurée\tType de marqueur\t\nA\t\t00;10;00;00\t00;10;01;00\t00;00;01;00\tChapter\t\n';
    const { moments } = read(text, { fps: 29.97 });
    expect(moments).toMatchObject([{ label: 'A', kind: 'chapter' }]);
    expect(moments[0]?.start).toBeCloseTo(599.9994, 6);
  });

  test('without the frame rate nothing is guessed, and everything is kept', () => {
    const text = 'Marker Name\tIn\tOut\nA\t00:00:35:12\t00:00:36:00\nB\t00:00:40:00\t\n';
    const { talk, issues } = read(text);
    expect(talk.moments).toEqual([]);
    expect(talk.unplaced).toMatchObject([
      { label: 'A', extra: { In: '00:00:35:12', Out: '00:00:36:00' } },
      { label: 'B', extra: { In: '00:00:40:00' } },
    ]);
    expect(issues).toMatchObject([{ severity: 'error', line: 2, code: 'needs-frame-rate' }]);
    expect(issues[0]?.message).toContain('createCsv({ fps: 25 })');
  });

  test('Frame.io: in and out before the rest, the commenter is who noted it', () => {
    const text =
      'Comment,Commenter,Timecode,Timecode In,Timecode Out,Timecode Source In,Frame,Annotation\n' +
      '"Too loud, here",Ada,00:00:12:00,00:00:12:00,00:00:14:00,01:00:12:00,300,FALSE\n';
    const { moments } = read(text, { fps: 25 });
    expect(moments).toMatchObject([
      {
        start: 12,
        end: 14,
        label: 'Too loud, here',
        kind: 'note',
        creator: { name: 'Ada' },
        extra: { 'Timecode Source In': '01:00:12:00', Frame: '300', Annotation: 'FALSE' },
      },
    ]);
  });

  test('Vimeo: replies belong to their notes', () => {
    const text =
      '"Video Version","#","Timecode","Username","Note","Reply","Date Added","Resolved"\n' +
      '"cut 2",1,00:01:52,"Vi","Shorter","--","24 March","Yes"\n' +
      ',2,00:01:52,"Deo","Shorter","Done, I think","25 March","Yes"\n' +
      ',,,,,,,\n';
    const { talk, issues } = read(text, {}, 'strict');
    expect(issues).toEqual([]);
    expect(talk.moments).toMatchObject([
      { start: 112, label: 'Shorter', creator: { name: 'Vi' }, extra: { Resolved: 'Yes' } },
      { start: 112, label: 'Done, I think', creator: { name: 'Deo' }, parentId: talk.moments[0]?.id },
    ]);
  });

  test('Screenlight: a line above the headings, and the reviewer is called name', () => {
    const text =
      '"Screenlight Premiere Pro Marker Export 1.0",,,,\n"Name:","Time:","Duration:","Marker Color:","Comment:"\n' +
      '"Chris",63.25,0,#718637,"Creative."\n';
    const { moments, issues } = read(text);
    expect(moments).toMatchObject([
      { start: 63.25, end: 63.25, label: 'Creative.', creator: { name: 'Chris' } },
    ]);
    expect(issues).toMatchObject([{ severity: 'info', line: 1 }]);
  });

  test('PySceneDetect: timecodes before seconds that are milliseconds', () => {
    const text =
      'Timecode List:,00:00:04.922\n' +
      'Scene Number,Start Frame,Start Timecode,Start Time (seconds),End Frame,End Timecode,End Time (seconds)\n' +
      '1,1,00:00:00.000,0,118,00:00:04.922,4922\n2,119,00:00:04.922,4922,352,00:00:14.681,14681\n';
    const { moments } = read(text);
    expect(moments).toMatchObject([
      { start: 0, end: 4.922, label: 'Scene 1' },
      { start: 4.922, end: 14.681, label: 'Scene 2', extra: { 'Start Frame': '119' } },
    ]);
  });

  test('Resolve: the name is the label, the notes are the body', () => {
    const text =
      '#,Record In,Record Out,Name,Notes,Color,Marker Keywords\n1,01:00:02:00,01:00:03:00,Bee,flies,Blue,"x, y"\n';
    const { moments } = read(text, { fps: 24, startTimecode: '01:00:00:00' });
    expect(moments).toMatchObject([
      { start: 2, end: 3, label: 'Bee', body: 'flies', tags: ['x', 'y'], extra: { Color: 'Blue' } },
    ]);
  });
});

describe('tables that people make', () => {
  test.each([
    ['Start;Ende;Titel\n0:16:19;17:00,5;Hieb', { start: 979, end: 1020.5, label: 'Hieb' }],
    ['start_ms,label\n979500,a', { start: 979.5, label: 'a' }],
    [
      'Time (s)\tText\tSpeaker\n979.5\ta\tAda; Bo',
      { start: 979.5, people: [{ name: 'Ada' }, { name: 'Bo' }] },
    ],
    [
      'label,start,duration,link\na,10,5,https://a.example/',
      { end: 15, links: [{ url: 'https://a.example/' }] },
    ],
    ['frame,title\n50,a', { start: 2, label: 'a' }],
    ['0:01,a\n0:02,b', { start: 1, label: 'a' }],
    ['1.5;3;a\n2.5;4;b', { start: 1.5, end: 3, label: 'a' }],
  ])('%j', (text, moment) => {
    const { moments, issues } = read(text, { fps: 25 }, 'strict');
    expect(issues).toEqual([]);
    expect(moments[0]).toMatchObject(moment);
  });

  test('a length that does not lead to the end is kept beside it', () => {
    const { moments } = read('Start,End,Duration,Title\n10,20,10,a\n10,20,3,b\n');
    expect(moments.map(({ end, extra }) => [end, extra])).toEqual([
      [20, undefined],
      [20, { Duration: '3' }],
    ]);
  });

  test('with headings that nobody knows are read by the map of the caller', () => {
    const columns = { start: 'Inizio', label: 'Cosa' };
    const { moments } = read('Cosa,x,Inizio\na,1,0:05\n', { columns });
    expect(moments).toMatchObject([{ start: 5, label: 'a', extra: { x: '1' } }]);
    const { issues } = read('Cosa,x\na,1\n', { columns });
    expect(issues[0]).toMatchObject({ severity: 'error', line: 1 });
    expect(issues[0]?.message).toContain('Cosa | x');
  });

  test('every cell is kept, under a name of its own', () => {
    const { talk, issues } = read('Start,Title,x,x,\n0:05,a,1,2,3,4\n,b,,,,\n', {}, 'strict');
    expect(issues).toEqual([]);
    expect(talk.moments[0]?.extra).toEqual({ x: '1', 'x-2': '2', 'column 5': '3', 'column 6': '4' });
    expect(talk.unplaced).toMatchObject([{ label: 'b' }]);
    expect(read('Start,End,Title\n,0:09,b').talk.unplaced).toMatchObject([{ extra: { End: '0:09' } }]);
  });

  test('rows that say not all are kept as far as they do', () => {
    const text = 'Start,Title\n0:05,\n,later\nsoon,broken\n, \n"0:09,open';
    const { talk, issues } = read(text);
    expect(talk.moments).toMatchObject([{ start: 5, label: '0:05' }]);
    expect(talk.unplaced).toMatchObject([{ label: 'later' }, { label: 'broken', extra: { Start: 'soon' } }]);
    expect(issues.map(({ severity, line }) => `${severity} ${line}`)).toEqual([
      'error 4',
      'warning 6',
      'error 6',
      'warning 6',
    ]);
  });
});

describe('formulas', () => {
  test('are written behind an apostrophe, and read without', () => {
    const talk = defineTalk({
      title: 'T',
      moments: [{ start: 1, label: '=HYPERLINK("https://a.example/")', body: "'@b", people: ['+1'] }],
    });
    const { text } = writeTalk(talk, 'csv', { formats: [csv] });
    expect(text).toContain(`"'=HYPERLINK(""https://a.example/"")"`);
    expect(text).toContain("''@b");
    expect(read(text).talk.moments).toEqual(talk.moments);
  });

  test('no cell begins one, and every cell comes back', () => {
    const cells = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(cells, (cell) => {
        expect(guardFormula(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardFormula(guardFormula(cell))).toBe(cell);
      }),
    );
  });
});

describe('writing', () => {
  const talk = defineTalk({
    title: 'T',
    moments: [
      {
        start: 979.0005,
        end: 1001,
        label: 'a, "b"',
        kind: 'quote',
        tags: ['x', 'y'],
        people: ['Lovelace, Ada'],
        extra: { Color: 'red', count: 3 },
      },
      { start: 3600, label: 'c', approximate: true },
    ],
    unplaced: [{ label: 'later', creator: 'Bo' }],
  });

  test('has the columns that are needed, and names what no column holds', () => {
    const { text, losses, mediaType } = writeTalk(talk, 'csv', { formats: [csv] });
    expect(mediaType).toBe('text/csv');
    expect(text.split('\r\n')).toEqual([
      'Start,End,Label,Kind,People,Tags,Creator,Color',
      '00:16:19.000500,00:16:41.000,"a, ""b""",quote,"Lovelace, Ada;",x; y,,red',
      '01:00:00.000,,c,moment,,,,',
      ',,later,moment,,,Bo,',
      '',
    ]);
    expect(losses.map(({ path }) => path)).toEqual([
      'title',
      'moments[0].extra.count',
      'moments[1].approximate',
    ]);
  });

  test('writes the columns of the caller and no others', () => {
    const formats = [createCsv({ columns: { start: 'Inizio', label: 'Cosa' }, delimiter: ';' })];
    const { text } = writeTalk(talk, 'csv', { formats });
    expect(text.split('\r\n').slice(0, 2)).toEqual(['Inizio;Cosa', '00:16:19.000500;"a, ""b"""']);
  });

  test('gives back the numbers of rows, and leaves no column of the caller empty', () => {
    const columns = { start: 'When', label: 'What', number: 'Scene', reply: 'Answer' };
    const formats = [createCsv({ columns })];
    const numbered = parseTalk('Scene,When,What\n7,0:05,a\n9,0:06,b\n', { formats }).talk;
    const { text } = writeTalk(numbered, 'csv', { formats });
    expect(text).toBe('When,What,Scene\r\n00:00:05.000,a,7\r\n00:00:06.000,b,9\r\n');
    expect(parseTalk(text, { formats }).talk.moments).toEqual(numbered.moments);
  });

  test('fields that each stand in one moment do not square the table, and are said to be lost', () => {
    const moments = Array.from({ length: 4000 }, (_, start) => ({
      start,
      label: 'a',
      extra: { [`field ${start}`]: 'x', often: 'y' },
    }));
    const { text, losses } = writeTalk(defineTalk({ title: 'T', moments }), 'csv', { formats: [csv] });
    const [headings = '', first = ''] = text.split('\r\n');
    expect(headings.split(',').slice(0, 6)).toEqual(['Start', 'End', 'Label', 'Kind', 'field 0', 'often']);
    expect(headings.split(',')).toHaveLength(105);
    expect(first).toMatch(/^00:00:00\.000,,a,moment,x,y,/);
    expect(losses.map(({ path }) => path)).toContain('moments[100].extra["field 100"]');
  });
});

test('what is wrong with a row without a time has its line', () => {
  const { talk, issues } = read('Start,Title,Link\n0:05,a,\n,later,javascript:alert(1)\n');
  expect(talk.unplaced).toEqual([expect.objectContaining({ label: 'later' })]);
  expect(issues).toContainEqual(expect.objectContaining({ line: 3, path: 'unplaced[0].links[0].url' }));
});

test.each([
  ['Start,Title\n0:05,a\n', 0.5, 1],
  ['Time\tTitle\n0:05\ta\n', 0.5, 1],
  ['0:05,a\n0:06,b\n0:07,c\n', 0.1, 0.4],
  ['Start, stop and listen\nto the sound, at 0:05\n', 0, 0.4],
  ['| Time | Title |\n|---|---|\n| 0:05 | a |\n', 0, 0],
  ['In, out, and about\nDear all,\n', 0, 0.2],
])('how much %j looks like a table', (text, from, to) => {
  expect(csv.likelihood(text)).toBeGreaterThanOrEqual(from);
  expect(csv.likelihood(text)).toBeLessThanOrEqual(to);
});

test.each([
  ['unclosed quotes and blanks', `"${'"a'.repeat(300_000)}${' '.repeat(600_000)},`],
  ['delimiters', ','.repeat(1_000_000)],
  ['rows', `Start,Title\n${'0:05,a\n'.repeat(100_000)}`],
  ['quotes', '"'.repeat(1_000_000)],
  ['tabs', '\t'.repeat(1_000_000)],
])(
  'reads a megabyte of %s in linear time',
  (_, text) => {
    const begin = performance.now();
    read(text);
    expect(performance.now() - begin).toBeLessThan(20_000);
  },
  60_000,
);
