import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { createEdl } from './edl';

const folder = `${process.env['TALKMARK_CONFORMANCE'] ?? '../shared/conformance'}/edl`;
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.edl$/i.test(name)) : [];
const files = names.map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Counted line by line, without our reader. */
function countEntries(text: string): { events: number; locators: number; markers: number } {
  return {
    events: count(text, /^[ \t]*\d{3,8}[ \t]+\S.*\d\d[:;]\d\d[ \t]*$/gm),
    locators: count(text, /^\*\s*LOC:\s*\d/gm),
    markers: count(text, /\|C:/g),
  };
}

const options = { fps: 25, startTimecode: '00:00:00:00' };

describe.skipIf(files.length === 0)('edit decision lists (skipped where absent)', () => {
  test('are counted', () => {
    const counts = files.map(({ text }) => countEntries(text));
    const sum = (key: 'events' | 'locators' | 'markers'): number =>
      counts.reduce((total, each) => total + each[key], 0);
    process.stdout.write(
      `edl: ${files.length} files, ${sum('events')} events, ${sum('locators')} locators, ${sum('markers')} Resolve markers\n`,
    );
    expect(sum('events')).toBeGreaterThan(0);
  });

  test.each(files)('$name: every event, locator and marker is read, at its time', ({ text }) => {
    const { events, locators, markers } = countEntries(text);
    const { talk, moments } = parseTalk(text, { formats: [createEdl(options)] });
    const read = [...moments, ...talk.unplaced];
    expect(read.filter(({ kind }) => kind === 'clip')).toHaveLength(events - markers);
    expect(read.filter(({ kind }) => kind === 'moment')).toHaveLength(locators + markers);
    const [, hours, minutes, seconds, frames] =
      /^\s*\d{3,8}\s.*?(\d\d)[:;](\d\d)[:;](\d\d)[:;](\d\d)\s+\S+\s*$/m.exec(text)?.map(Number) ?? [];
    const first = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0) + (frames ?? 0) / 25;
    expect(moments[0]?.start).toBeCloseTo(first, 9);
  });

  test.each(files)(
    '$name: found by its content, and without a frame rate kept and asked about',
    ({ text }) => {
      const { format, talk, issues } = parseTalk(text);
      const { events, locators } = countEntries(text);
      expect(format).toBe('edl');
      expect(talk.unplaced).toHaveLength(events + locators);
      expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    },
  );

  test.each(files)('$name: comes back from what is written', ({ text }) => {
    const formats = [createEdl(options)];
    const { talk } = parseTalk(text, { formats });
    const written = writeTalk(talk, 'edl', { formats });
    expect(written.losses.map(({ path }) => path).filter((path) => path?.startsWith('moments'))).toEqual([]);
    expect(parseTalk(written.text, { formats }).talk.moments).toEqual(talk.moments);
  });

  const screening = files.filter(({ name }) => name.includes('screening_example'));
  test.skipIf(screening.length === 0)(
    'the markers that OpenTimelineIO asserts are those that are read',
    () => {
      const [file] = screening;
      const formats = [createEdl({ fps: 24, startTimecode: '01:00:00:00' })];
      const { moments } = parseTalk(file?.text ?? '', { formats });
      expect(moments.filter(({ label }) => label === 'ANIM FIX NEEDED')).toMatchObject([
        { start: 38 / 24, extra: { color: 'red' } },
        { start: 62 / 24, extra: { color: 'pink' } },
      ]);
    },
  );
});
