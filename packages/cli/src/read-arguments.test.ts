import { describe, expect, test } from 'vitest';
import { readArguments } from './read-arguments';
import { runTalkmark } from './run-in-test';

const convert = (...words: string[]) => {
  const request = readArguments(['convert', ...words]);
  if (request.command !== 'convert') throw new Error('not a conversion');
  return request.args;
};

test('options stand anywhere, with = or without, until --', () => {
  const { files, to, output, from, mode, force } = convert(
    '-o',
    'x',
    'a',
    '--to=srt',
    '--strict',
    'b',
    '--from',
    'csv',
    '--',
    '--force',
    '-',
  );
  expect({ files, to: to.id, output, from, mode, force }).toEqual({
    files: ['a', 'b', '--force', '-'],
    to: 'srt',
    output: 'x',
    from: 'csv',
    mode: 'strict',
    force: false,
  });
});

test.each([
  ['a.vtt', 'webvtt'],
  ['a.SRT', 'srt'],
  ['a.talk.json', 'talkmark-json'],
  ['out/manifest.json', 'iiif'],
  ['a.txt', 'timestamp-text'],
])('writes %s as %s', (output, id) => {
  expect(convert('-', '-o', output).to.id).toBe(id);
});

test('standard output is the default, also by its name', () => {
  expect(convert('-', '--to', 'srt', '-o', '-')).not.toHaveProperty('output');
  expect(convert('-', '--to', 'srt', '-o', '/dev/stdout')).not.toHaveProperty('output');
});

describe('a command line that cannot be carried out says what to write', () => {
  test.each([
    [[], 'A command is missing: inspect, convert or validate.'],
    [['show', 'x'], 'There is no command "show". Use inspect, convert or validate.'],
    [['convret', 'x'], 'There is no command "convret". Did you mean convert?'],
    [['inspect'], 'inspect needs a file, or - for standard input.'],
    [['inspect', ''], 'The name of a file is empty.'],
    [['validate', '-', '-'], 'Standard input can be read only once: write one - only.'],
    [['validate', '-', '--json'], '--json belongs to inspect.'],
    [['inspect', '-', '-o', 'x'], '--output belongs to convert.'],
    [
      ['inspect', '--colour'],
      'There is no option --colour. Put -- before files that are called like options.',
    ],
    [['inspect', '--jsno'], 'There is no option --jsno. Did you mean --json?'],
    [['inspect', '-', '-x'], 'There is no option -x.'],
    [['inspect', '-', '--json=yes'], '--json takes no value: leave out =yes.'],
    [['inspect', '-', '--from'], '--from needs a value after it.'],
    [
      ['inspect', '-', '--from', '--json'],
      '--from needs a value after it, and --json looks like an option: write --from=--json.',
    ],
    [['inspect', '-', '--from='], '--from needs a value after it.'],
    [
      ['inspect', '-', '--from', 'vtt'],
      'There is no format "vtt". Did you mean webvtt? Use one of: talkmark-json, ',
    ],
    [
      ['convert', '-', '--to', 'wbvtt'],
      'There is no format "wbvtt". Did you mean webvtt? Use one of: talkmark-json, ',
    ],
    [['convert', '-', '--to', 'sponsorblock'], 'SponsorBlock can be read, not written. Use one of: '],
    [['convert', '-'], 'Say the format with --to: one of talkmark-json, '],
    [
      ['convert', '-', '-o', 'x.chapters.txt'],
      'Several formats are called like x.chapters.txt: say which with --to: one of ogm, mp4chaps.',
    ],
    [
      ['convert', '-', '--to', 'edl'],
      'An edit decision list counts frames: say how many make a second, as in --fps 25.',
    ],
    [
      ['convert', '-', '--to', 'edl', '--fps', 'many'],
      '--fps is a number, such as 25 or 30000/1001: not "many".',
    ],
    [['inspect', '-', '--fps', '0'], '0 is not a frame rate.'],
    [
      ['inspect', '-', '--start-timecode', '01:00:00:00'],
      '--start-timecode counts frames: say how many make a second',
    ],
    [
      ['inspect', '-', '--fps', '25', '--start-timecode', 'noon'],
      '"noon" is not a timecode at 25 frames per second.',
    ],
    [['help', 'everything'], 'There is no command "everything".'],
    [['a\u001b[2J'], 'There is no command "a\\u001b[2J".'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await runTalkmark(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`talkmark: ${message}`);
    expect(err.split('\n')).toEqual([expect.any(String), 'Run talkmark --help for usage and examples.', '']);
  });
});

describe('help', () => {
  test.each([['inspect'], ['convert'], ['validate']])(
    '%s has examples that can be carried out',
    async (command) => {
      const { code, out } = await runTalkmark([command, '--help']);
      expect(code).toBe(0);
      expect(await runTalkmark(['help', command])).toEqual({ code, out, err: '' });
      const [, examples = ''] = out.split('\nExamples\n');
      const lines = [...examples.matchAll(/talkmark (.*?)(?: <.*)?$/gm)].map(([, line = '']) => line);
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) {
        expect(() => readArguments(line.replaceAll('"', '').split(' ')), line).not.toThrow();
      }
    },
  );

  test('names every option of a command and no other', async () => {
    const { out } = await runTalkmark(['convert', '--help']);
    for (const name of ['--to', '--output', '--force', '--strict', '--from', '--fps', '--start-timecode']) {
      expect(out).toContain(name);
    }
    expect(out).not.toContain('--json');
    expect((await runTalkmark(['validate', '--help'])).out).not.toContain('--to');
  });
});
