import { describe, expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import type { ParseMode } from '../../talk/parse-mode';
import { parseTalk } from '../parse-talk';
import { createSchemaOrg, schemaOrg } from '../schema-org';
import type { Issue } from '../talk-format';
import { writeTalk } from '../write-talk';

const formats = [schemaOrg];
const read = (text: string, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });
const messages = (issues: readonly Issue[]) =>
  issues.map(({ severity, line, message }) => `${severity} ${line} ${message}`);
const json = (value: unknown) => JSON.stringify(value, null, 2);

const video = {
  '@type': 'VideoObject',
  url: 'https://a.example/talk?v=1',
  name: 'Talk',
  thumbnailUrl: 'https://a.example/t.jpg',
  uploadDate: '2016-05-25T08:00:00+08:00',
};

describe("Google's rules", () => {
  const clips = (...parts: object[]) =>
    json({ ...video, hasPart: parts.map((part) => ({ '@type': 'Clip', ...part })) });

  test('are checked on the way in', () => {
    const { talk, issues } = read(
      json({
        '@type': 'VideoObject',
        name: 'V',
        potentialAction: { '@type': 'SeekToAction' },
        hasPart: [
          { '@type': 'Clip', name: 'a', startOffset: 5, url: '/p?t=5' },
          { '@type': 'Clip', name: 'b', startOffset: 5, endOffset: 6 },
          { '@type': 'Clip', startOffset: 7, endOffset: 8 },
        ],
      }),
    );
    expect(talk.moments.map(({ label }) => label)).toEqual(['b', 'a', '0:07']);
    expect(messages(issues)).toEqual([
      'info 8 Google recommends an endOffset for each clip: add it.',
      'warning 14 Google needs a url of each clip, that of the page with its time: add it (2 clips, this is the first).',
      'warning 14 Google takes no two clips that begin at the same time: leave one out or move it.',
      'warning 20 Google needs a name of each clip: add it.',
      expect.stringMatching('^warning 20 "label" is missing'),
      'warning undefined Google needs the thumbnailUrl and the uploadDate of a video: add what is missing.',
      'warning undefined Google takes a SeekToAction or clips, not both: remove the SeekToAction.',
    ]);
    expect(
      read(json({ '@type': 'Clip', name: 'a', startOffset: 1 }), 'strict').issues.map(
        ({ severity }) => severity,
      ),
    ).toEqual(['error', 'info']);
  });

  test('a start that is missing or in quotes is read all the same', () => {
    const { moments, issues } = read(
      clips(
        { name: 'a', url: 'https://a.example/talk?v=1&t=1m5s', endOffset: 70 },
        { name: 'b', startOffset: '80', endOffset: 90, url: 'https://a.example/talk?v=1#t=80' },
      ),
    );
    expect(moments).toMatchObject([{ start: 65 }, { start: 80 }]);
    expect(messages(issues)).toEqual([
      expect.stringMatching('^warning \\d+ A clip without a startOffset.*It was read from the url'),
      expect.stringMatching('^warning \\d+ Google needs the startOffset'),
    ]);
  });

  test('a SeekToAction alone is explained', () => {
    const { issues } = read(
      json({ ...video, hasPart: undefined, potentialAction: { '@type': 'SeekToAction' } }),
    );
    expect(issues[0]).toMatchObject({
      severity: 'info',
      message: expect.stringMatching('not which moments there are'),
    });
  });

  test('minutes that are months are no duration', () => {
    const { talk, issues } = read(json({ ...video, duration: 'P10M' }));
    expect(talk.duration).toBeUndefined();
    expect(issues.slice(0, 1)).toMatchObject([
      { severity: 'warning', path: 'duration', message: expect.stringMatching('counts months') },
    ]);
  });

  const talk = defineTalk({
    title: 'T',
    moments: [
      { start: 1, end: 9, label: 'whole', kind: 'chapter' },
      { start: 1, label: 'part', kind: 'chapter' },
      { start: 2.5, label: 'next', kind: 'chapter' },
    ],
  });

  test('are kept on the way out, or it is said why not', () => {
    const { text, losses } = writeTalk(talk, 'schema-org', { formats });
    expect(JSON.parse(text).hasPart.map(({ name }: { name: string }) => name)).toEqual(['whole', 'next']);
    expect(losses.map(({ severity, path, message }) => `${severity} ${path} ${message}`)).toEqual([
      'warning undefined Google needs the thumbnailUrl and the uploadDate of a video: add what is missing.',
      'warning undefined Google needs a url of each clip, that of the page with its time: add it (2 clips).',
      'info undefined Google recommends an endOffset for each clip: add it.',
      'error moments[1] Google takes no two clips that begin at the same time, and the one before this does: this was left out.',
    ]);
  });

  test('a SeekToAction is not written beside clips', () => {
    const both = defineTalk({
      title: 'T',
      moments: [{ start: 1, label: 'a' }],
      extra: { potentialAction: [{ '@type': 'WatchAction' }, { '@type': 'SeekToAction' }] },
    });
    const { text, losses } = writeTalk(both, 'schema-org', { formats });
    expect(JSON.parse(text).potentialAction).toEqual([{ '@type': 'WatchAction' }]);
    expect(losses.map(({ path }) => path)).toContain('extra.potentialAction');
  });

  test('the address of each clip is that of the page, with the time where the page wants it', () => {
    const urls = (options: Parameters<typeof createSchemaOrg>[0]) => {
      const { text, losses } = writeTalk(talk, 'schema-org', { formats: [createSchemaOrg(options)] });
      expect(losses.filter(({ message }) => /url/.test(message))).toEqual([]);
      return JSON.parse(text).hasPart.map(({ url }: { url: string }) => url);
    };
    expect(urls({ pageUrl: 'https://a.example/talk' })).toEqual([
      'https://a.example/talk?t=1',
      'https://a.example/talk?t=2.5',
    ]);
    expect(urls({ pageUrl: '/talk/', timeIn: 'fragment' })).toEqual(['/talk/#t=1', '/talk/#t=2.5']);
  });
});
