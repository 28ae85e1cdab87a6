import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { createCsv } from './csv';

const folder = `${process.env['TALKMARK_CONFORMANCE'] ?? '../shared/conformance'}/csv-markers`;
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.csv$/i.test(name)) : [];

/** UTF-16 where the file says so, which only Premiere's do. */
function decode(bytes: Buffer): string {
  return bytes[0] === 0xff && bytes[1] === 0xfe
    ? bytes.subarray(2).toString('utf16le')
    : bytes.toString('utf8');
}

/** Records of RFC 4180, told by whether a line end stands within quotation marks. */
function countRecords(text: string): number {
  let isQuoted = false;
  let count = 0;
  let content = '';
  for (const character of `${text}\n`) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === '\n' && !isQuoted) {
      if (/[^\s,;"]/.test(content)) count += 1;
      content = '';
    } else content += character;
  }
  return count;
}

const files = names.map((name) => {
  const bytes = readFileSync(`${folder}/${name}`);
  return { name, bytes, text: decode(bytes) };
});

describe.skipIf(files.length === 0)('tables of markers (skipped where absent)', () => {
  test('are counted', () => {
    const counts = files.map(({ name, text }) => `${name} ${countRecords(text)}`);
    process.stdout.write(`csv-markers: ${files.length} tables, rows with headings: ${counts.join(', ')}\n`);
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)('$name: found by its content, and every row is read', ({ bytes, text }) => {
    const { format, moments, talk, issues } = parseTalk(bytes);
    expect(format).toBe('csv');
    const above = issues.filter(({ message }) => message.includes('above the headings')).length;
    const read = moments.length + talk.unplaced.length;
    const left = issues.filter(({ message }) => message.includes('was left out: it says neither')).length;
    expect(read + left).toBe(countRecords(text) - 1 - above);
  });

  test.each(files)('$name: comes back from what is written', ({ bytes }) => {
    const formats = [createCsv({ fps: 25 })];
    const { talk } = parseTalk(bytes, { formats });
    const { text, losses } = writeTalk(talk, 'csv', { formats });
    expect(losses.filter(({ path }) => path !== 'title' && !/\.(?:parentId|id)$/.test(path ?? ''))).toEqual(
      [],
    );
    const plain = parseTalk(text, { formats }).talk.moments.map(
      ({ id: _, parentId: __, ...moment }) => moment,
    );
    expect(plain).toEqual(talk.moments.map(({ id: _, parentId: __, ...moment }) => moment));
  });

  const scenes = files.filter(({ name }) => name.includes('pyscenedetect'));
  test.skipIf(scenes.length === 0)(
    'the timecodes of PySceneDetect agree with its numbers, which are milliseconds',
    () => {
      const [file] = scenes;
      const rows = (file?.text ?? '')
        .split('\n')
        .slice(1)
        .filter((row) => row.trim() !== '');
      const milliseconds = rows.map((row) => [
        Number(row.split(',')[3]) / 1000,
        Number(row.split(',')[6]) / 1000,
      ]);
      const { moments } = parseTalk(file?.bytes ?? '');
      expect(moments.map(({ start, end }) => [start, end])).toEqual(milliseconds);
    },
  );

  const subtitles = files.filter(({ name }) => name.includes('test.sample'));
  test.skipIf(subtitles.length === 0)('quoted seconds and texts of several lines are read', () => {
    const [file] = subtitles;
    const { moments } = parseTalk(file?.bytes ?? '');
    expect(moments[2]).toMatchObject({
      start: 16.28,
      end: 19.58,
      label: 'friend to hold a baby dinosaur\nrobot upside down.',
    });
  });
});
