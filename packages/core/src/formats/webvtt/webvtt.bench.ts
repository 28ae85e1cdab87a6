import { deepEqual, equal } from 'node:assert/strict';
import { compare } from '../../../../../scripts/bench/compare';
import { createReport, formatRatio } from '../../../../../scripts/bench/report';
import { parseWithMediaCaptions, parseWithVttJs } from '../../../../../scripts/bench/webvtt-rivals.mjs';
import { countPassedCases } from '../../../../../scripts/bench/webvtt-suite';
import { createRandom } from '../../testing/create-random';
import { formatClock } from '../clock-time';
import { parseCueText } from './parse-cue-text';
import { parseWebVtt } from './parse-webvtt';

const megabyte = 2 ** 20;
const words =
  'so this is the thing that everyone asks me about when they first see it running on a live box'.split(' ');
const settings = ['align:start position:10%', 'line:-1', 'size:50% align:end', 'line:80%,end region:stage'];

/** Captions as a machine writes them: ids, settings, notes and voices at times, texts of one or two lines. */
function generateCaptions(size: number): string {
  const random = createRandom(size);
  const line = (): string =>
    Array.from({ length: 6 + random.integer(6) }, () => random.pick(words)).join(' ');
  const blocks = [
    'WEBVTT generated: no one ever said this\n',
    'STYLE\n::cue(v) {\n  color: lime;\n}\n',
    'REGION\nid:stage\nwidth:40%\nlines:3\n',
  ];
  let written = 0;
  for (let index = 1; written < size; index += 1) {
    // Below a hundred hours: media-captions drops what is later.
    const start = index * 1.5 + random.next();
    const setting = index % 4 === 0 ? ` ${random.pick(settings)}` : '';
    const voice = index % 5 === 0 ? '<v Ada &amp; Co>' : '';
    const text = index % 3 === 0 ? `${line()}\n${line()}` : line();
    const note = index % 50 === 0 ? `NOTE ${line()}\n\n` : '';
    const times = `${formatClock(start)} --> ${formatClock(start + 1.4)}${setting}`;
    const block = `${note}${index}\n${times}\n${voice}${text}\n`;
    written += block.length + 1;
    blocks.push(block);
  }
  return blocks.join('\n');
}

const text = generateCaptions(20 * megabyte);
const parsers = [parseWebVtt, parseWithMediaCaptions, parseWithVttJs];
const columns = ['media-captions', 'vtt.js'];
const report = createReport('WebVTT, times as fast as', columns);

// In milliseconds: the others add fractions, and are off by the last bit of a double.
const [ours = [], ...theirs] = parsers.map((parse) =>
  parse(text).cues.map((cue) => [
    cue.id,
    Math.round(cue.startTime * 1000),
    Math.round(cue.endTime * 1000),
    cue.text,
  ]),
);
for (const their of theirs) {
  equal(their.length, ours.length);
  for (const [place, cue] of their.entries()) deepEqual(cue, ours[place]);
}

report.row(
  `parse 20 MB, ${ours.length.toLocaleString('en')} cues`,
  compare(() => parseWebVtt(text), [() => parseWithMediaCaptions(text), () => parseWithVttJs(text)], {
    seconds: 0,
    leastRounds: 7,
  }),
);

const passed = countPassedCases(parsers);
if (passed) {
  const [our = 0, ...others] = passed.counts;
  report.row(
    `web-platform-tests passed, of ${passed.cases}: ${our}`,
    others.map((other) => our / other),
  );
  report.note('', `(${others.map((other, place) => `${columns[place]}: ${other}`).join(', ')})`);
} else {
  report.note('web-platform-tests', 'skipped: ../shared/conformance is not here');
}

const bytes = new TextEncoder().encode(text);
const withReturns = text.replaceAll('\n', '\r\n');
const { cues } = parseWebVtt(text);
const others = ['bytes', 'lines ended by CRLF', 'lenient', 'the text of every cue'];
const costs = compare(
  () => parseWebVtt(text),
  [
    () => parseWebVtt(bytes),
    () => parseWebVtt(withReturns),
    () => parseWebVtt(text, { mode: 'lenient' }),
    () => cues.map((cue) => parseCueText(cue.text)),
  ],
  { seconds: 0, leastRounds: 5, isCleared: true },
);
for (const [place, other] of others.entries())
  report.note(other, `takes ${formatRatio(costs[place])} of the above`);
