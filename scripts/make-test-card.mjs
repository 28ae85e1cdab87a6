// Makes the demo's test card: 45 minutes that show their own time. Needs ffmpeg; the clip it makes is in git.
import './require-node.mjs';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const clip = join(root, 'apps/demo/public/test-card.webm');
const seconds = 45 * 60;
const largest = 1_300_000;
const font = process.env.FONT ?? '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf';

const text = (words, size, color, y) =>
  `drawtext=fontfile=${font}:text='${words}':fontsize=${size}:fontcolor=${color}:x=(w-text_w)/2:y=${y}`;

const two = (number) => `%{eif\\:${number}\\:d\\:2}`;
const time = `%{eif\\:trunc(t/3600)\\:d}\\:${two('trunc(mod(t/60,60))')}\\:${two('mod(t,60)')}`;

const picture = [
  'color=c=0x14181f:s=320x180:r=1[card]',
  'color=c=0x2c333e:s=222x3:r=1[track]',
  'color=c=0xff8a4c:s=222x3:r=1[fill]',
  // The fill crosses the track once in the length of the clip.
  `[track][fill]overlay=x='-w+w*t/${seconds}':eval=frame[progress]`,
  '[card][progress]overlay=x=49:y=108[base]',
  `[base]${text(time, 52, '0xf4f1ea', 50)},${text('Test card', 15, '0x9aa3b2', 122)},trim=duration=${seconds}`,
].join(';');

const made = run('ffmpeg', [
  ...['-hide_banner', '-loglevel', 'error', '-y'],
  ...['-f', 'lavfi', '-i', picture],
  // One frame a second, a key frame every five: a seek lands at once.
  ...['-c:v', 'libvpx-vp9', '-crf', '52', '-b:v', '0', '-g', '5', '-keyint_min', '5', '-row-mt', '1'],
  ...['-deadline', 'good', '-cpu-used', '1', '-pix_fmt', 'yuv420p'],
  // The index in front, so that a browser knows every key frame before it has read the clip.
  ...['-cues_to_front', '1', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'],
  clip,
]);
const size = made ? statSync(clip).size : 0;
console.log(`${clip}: ${size} bytes`);
if (!made || size > largest) {
  console.error(made ? `More than ${largest} bytes: raise -crf.` : 'ffmpeg could not make the clip.');
  process.exit(1);
}
