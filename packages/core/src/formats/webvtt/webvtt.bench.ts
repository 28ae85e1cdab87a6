import { bench, describe } from 'vitest';
import { createRandom } from '../../testing/create-random';
import { formatClock } from '../clock-time';
import { parseCueText } from './parse-cue-text';
import { parseWebVtt } from './parse-webvtt';

const megabyte = 2 ** 20;
const words =
  'so this is the thing that everyone asks me about when they first see it running on a live box'.split(' ');

/** Captions as a machine writes them: an id, settings at every fourth cue, one or two lines, a voice at times. */
function generateCaptions(size: number): string {
  const random = createRandom(size);
  const below = (limit: number): number => Math.floor(random.next() * limit);
  const line = (): string => Array.from({ length: 6 + below(6) }, () => words[below(words.length)]).join(' ');
  const cues = ['WEBVTT\n'];
  let written = 0;
  for (let index = 1; written < size; index += 1) {
    const start = index * 3 + random.next();
    const settings = index % 4 === 0 ? ' align:start position:10%' : '';
    const voice = index % 5 === 0 ? '<v Ada &amp; Co>' : '';
    const text = index % 3 === 0 ? `${line()}\n${line()}` : line();
    const times = `${formatClock(start)} --> ${formatClock(start + 2.9)}${settings}`;
    const cue = `${index}\n${times}\n${voice}${text}\n`;
    written += cue.length + 1;
    cues.push(cue);
  }
  return cues.join('\n');
}

const text = generateCaptions(20 * megabyte);
const bytes = new TextEncoder().encode(text);
const withReturns = text.replaceAll('\n', '\r\n');
const { cues } = parseWebVtt(text);

describe(`20 MB of captions, ${cues.length} cues`, () => {
  bench('parseWebVtt: bytes', () => {
    parseWebVtt(bytes);
  });

  bench('parseWebVtt: text', () => {
    parseWebVtt(text);
  });

  bench('parseWebVtt: text, lines ended by CRLF', () => {
    parseWebVtt(withReturns);
  });

  bench('parseWebVtt: text, lenient', () => {
    parseWebVtt(text, { mode: 'lenient' });
  });

  bench('parseCueText: the text of every cue', () => {
    for (const cue of cues) parseCueText(cue.text);
  });
});
