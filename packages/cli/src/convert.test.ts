import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createTestFolder, runTalkmark } from './run-in-test';

const { path: folder, file, remove } = createTestFolder();
afterAll(remove);

const notes = '16:19 punching myself\n20:11 medical history\n';
const captions = 'WEBVTT\n\n16:19.000 --> 16:21.000\npunching myself\n';
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

async function convert(argv: readonly string[], stdin = '') {
  const { code, out, err } = await runTalkmark(['convert', ...argv], stdin);
  return { code, out: out.replaceAll(`${folder}/`, ''), err: err.replaceAll(`${folder}/`, '') };
}

describe('one file', () => {
  test('goes to standard output, and what is lost to standard error', async () => {
    const { code, out, err } = await convert([file('notes.txt', notes), '--to', 'srt']);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^1\n00:16:19,000 --> 00:20:11,000\npunching myself\n/),
    ]);
    expect(err).toMatch(/^notes\.txt: warning: SRT cannot hold this: it was left out\. \(title\)$/m);
  });

  test('goes to a file, whose extension may say the format', async () => {
    expect(await convert(['-', '-o', at('one.vtt')], notes)).toMatchObject({ code: 0, out: '' });
    expect(read('one.vtt')).toMatch(/^WEBVTT/);
  });

  test('goes into a folder that exists, or is made', async () => {
    const input = file(
      'talk.chapters.json',
      '{ "version": "1.2.0", "chapters": [{ "startTime": 979, "title": "a" }] }',
    );
    mkdirSync(at('existing'));
    await convert([input, '--to', 'webvtt', '-o', at('existing')]);
    await convert([input, '--to', 'webvtt', '-o', `${at('made/of/two')}/`]);
    expect([readdirSync(at('existing')), readdirSync(at('made/of/two'))]).toEqual([
      ['talk.vtt'],
      ['talk.vtt'],
    ]);
  });

  test('says once what many moments lose', async () => {
    const many = Array.from({ length: 100 }, (_, index) => `${index + 10}:00 moment ${index}`).join('\n');
    const { err } = await convert([file('many.txt', many), '--to', 'srt']);
    expect(err).toMatch(
      /^many\.txt: warning: Every cue needs an end.* So it is with 99 others\. \(moments\[0\]\.end\)$/m,
    );
    expect(err.trimEnd().split('\n').length).toBeLessThan(10);
  });

  test('names twenty losses and counts the others', async () => {
    const fields = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`field ${index}`, index]));
    const talk = JSON.stringify({ talkmark: 1, title: 'T', ...fields, moments: [{ start: 1, label: 'a' }] });
    const { err } = await convert([file('many.talk.json', talk), '--to', 'srt']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[20]).toMatch(/^many\.talk\.json: … and \d+ more losses$/);
  });

  test('is read as told, at the frame rate and from the start that are told', async () => {
    const { code, out } = await convert(
      ['-', '--to', 'edl', '--fps', '25', '--start-timecode=02:00:00:00'],
      '0:10 intro\n16:19 punching myself',
    );
    expect([code, out]).toEqual([0, expect.stringContaining('02:16:19:00')]);
    const back = await convert(
      ['-', '--from', 'edl', '--to', 'youtube-description', '--fps=25', '--start-timecode', '02:00:00:00'],
      out,
    );
    expect(back.out).toContain('16:19 punching myself');
  });
});

describe('several files', () => {
  test('each get their name and the extension of the format', async () => {
    file('several/a.txt', notes);
    file('several/b.vtt', captions);
    const { code } = await convert([at('several/*'), '--to', 'talkmark-json', '-o', `${at('out')}/`]);
    expect([code, readdirSync(at('out'))]).toEqual([0, ['a.talk.json', 'b.talk.json']]);
  });

  test('go on where one has no moments or cannot be read', async () => {
    const broken = file('go-on/broken.json', '{"talkmark": 1,');
    const good = file('go-on/good.txt', notes);
    const first = await convert([broken, good, '--to', 'srt', '-o', `${at('go-on/out')}/`]);
    expect(first).toMatchObject({ code: 1, out: '' });
    await convert([broken, '--to', 'srt', '-o', `${at('go-on/none')}/`]);
    expect(readdirSync(at('go-on'))).not.toContain('none');
    expect(first.err).toMatch(
      /^go-on\/broken\.json:1:16: error: .*\ngo-on\/broken\.json: no moments could be read: nothing was written\n/,
    );
    const second = await convert([
      at('go-on/none.txt'),
      broken,
      good,
      '--to',
      'webvtt',
      '-o',
      at('go-on/out'),
    ]);
    expect(second.code).toBe(2);
    expect(second.err).toMatch(/^talkmark: go-on\/none\.txt: There is no such file/);
    expect(readdirSync(at('go-on/out'))).toEqual(['good.srt', 'good.vtt']);
  });

  test('go on where a pattern matches nothing, which is no file to clash with another', async () => {
    file('unmatched/a.txt', notes);
    const named = ['none/*.txt', 'nowhere/*.txt', 'unmatched/*.txt'].map(at);
    const { code, err } = await convert([...named, '--to', 'srt', '-o', `${at('unmatched/out')}/`]);
    expect([code, err.split('\n').slice(0, 2), readdirSync(at('unmatched/out'))]).toEqual([
      2,
      [
        'talkmark: none/*.txt: No file has this name or matches this pattern.',
        'talkmark: nowhere/*.txt: No file has this name or matches this pattern.',
      ],
      ['a.srt'],
    ]);
  });

  test('are none where no pattern matches, and nothing is read in their place', async () => {
    const output = at('no-file.srt');
    expect(await convert([at('none/*.txt'), '-o', output], notes)).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(folder)).not.toContain('no-file.srt');
  });

  test('need a folder', async () => {
    const [one, two] = [file('one.txt', notes), file('two.txt', notes)];
    const nowhere = await convert([one, two, '--to', 'srt']);
    expect(nowhere).toMatchObject({
      code: 2,
      err: expect.stringContaining('2 files need a folder to go to: -o FOLDER/.'),
    });
    const file2 = await convert([one, two, '--to', 'srt', '-o', at('both.srt')]);
    expect(file2).toMatchObject({
      code: 2,
      err: expect.stringContaining('2 files do not fit into one: with -o both.srt/'),
    });
    expect(readdirSync(folder)).not.toContain('both.srt');
  });

  test('that would become one file are refused before anything is written', async () => {
    const inputs = [
      file('clash/x.txt', notes),
      file('clash/a.txt', notes),
      file('clash/sub/a.vtt', captions),
    ];
    const { code, err } = await convert([...inputs, '--to', 'srt', '-o', `${at('clash/out')}/`]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/clash\/a\.txt and clash\/sub\/a\.vtt would both become clash\/out\/a\.srt\./),
    ]);
    expect(readdirSync(at('clash'))).not.toContain('out');
  });
});

describe('an input is overwritten only if told', () => {
  test.each([
    ['itself', (input: string) => input],
    ['a name that leads back', (input: string) => join(input, '../../in-place', 'a.vtt')],
    ['a folder it lies in', (input: string) => join(input, '..')],
    ['a link', () => at('link.vtt')],
    ['a hard link', () => at('hard.vtt')],
  ])('%s', async (_, outputOf) => {
    const input = file('in-place/a.vtt', captions);
    for (const name of ['link.vtt', 'hard.vtt']) rmSync(at(name), { force: true });
    symlinkSync(input, at('link.vtt'));
    linkSync(input, at('hard.vtt'));
    const output = outputOf(input);
    const refused = await convert([input, '--to', 'webvtt', '-o', output]);
    expect(refused.err).toContain(
      'in-place/a.vtt would be overwritten by what is made of it. Choose another name, or say --force.',
    );
    expect([refused.code, read('in-place/a.vtt')]).toEqual([2, captions]);
    expect(await convert([input, '--to', 'webvtt', '-o', output, '--force'])).toMatchObject({ code: 0 });
  });

  test('what is written there was read before', async () => {
    const input = file('in-place/b.vtt', captions);
    await convert([input, '-o', input, '--force']);
    expect(read('in-place/b.vtt')).not.toBe(captions);
    expect(read('in-place/b.vtt')).toContain('punching myself');
  });
});

describe('exit codes', () => {
  const unsorted =
    '{ "talkmark": 1, "title": "T", "moments": [{ "start": 5, "label": "b" },\n{ "start": 1, "label": "a" }] }';
  const partly =
    '{ "talkmark": 1, "title": "T", "moments": [{ "start": 1, "label": "a" }, { "start": -5, "label": "b" }] }';

  test('repairs and losses are told, not failed', async () => {
    const { code, out, err } = await convert(['-', '--to', 'srt'], unsorted);
    expect([code, out]).toEqual([0, expect.stringContaining('a')]);
    expect(err).toMatch(/^<stdin>:2:1: warning: /);
  });

  test('what could not be read is a problem of the data, the rest is written', async () => {
    const { code, out } = await convert(['-', '--to', 'audacity'], partly);
    expect([code, out]).toEqual([1, expect.stringContaining('\ta')]);
  });

  test.each([
    ['repairs', unsorted, 'talkmark-json'],
    ['losses', notes, 'srt'],
  ])('--strict refuses %s', async (_, text, to) => {
    const output = at('strict.out');
    const { code, out, err } = await convert(['-', '--to', to, '--strict', '-o', output], text);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/<stdin>: --strict allows no problems and no losses: nothing was written\n$/);
    expect(readdirSync(folder)).not.toContain('strict.out');
    expect(await convert(['-', '--to', 'talkmark-json', '--strict'], notes)).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test('a format that can hold nothing of a talk leaves no empty file', async () => {
    const someDay = '{ "talkmark": 1, "title": "T", "moments": [{ "label": "some day" }] }';
    const { code, out, err } = await convert(['-', '--to', 'audacity'], someDay);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('can hold nothing of this: nothing was written');
  });
});
