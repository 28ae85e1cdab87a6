// Other parsers of WebVTT, each in the fastest way in which it can be used.
import { createRequire } from 'node:module';

/** Stands in for the browser's: a plain class costs less than the real one. */
class VTTCue {
  id = '';
  region = null;
  vertical = '';
  snapToLines = true;
  line = 'auto';
  lineAlign = 'start';
  position = 'auto';
  positionAlign = 'auto';
  size = 100;
  align = 'center';
  constructor(startTime, endTime, text) {
    this.startTime = startTime;
    this.endTime = endTime;
    this.text = text;
  }
}

class VTTRegion {
  id = '';
  width = 100;
  lines = 3;
  regionAnchorX = 0;
  regionAnchorY = 100;
  viewportAnchorX = 0;
  viewportAnchorY = 100;
  scroll = '';
}

const require = createRequire(import.meta.url);

// Without a document, media-captions derives its cues from Node's EventTarget, which is slow to make.
globalThis.document = {};
globalThis.window = { VTTCue };
// `parseText` hands each line through a stream and a promise; the parser behind it takes lines as they are.
const { V: Parser } = await import(new URL('prod/index.js', import.meta.resolve('media-captions')).href);
delete globalThis.document;
delete globalThis.window;

export function parseWithMediaCaptions(text) {
  const parser = new Parser();
  parser.init({ strict: false, errors: false, type: 'vtt', cancel() {} });
  let count = 0;
  for (const line of text.split(/\r?\n|\r/gm)) {
    count += 1;
    parser.parse(line, count);
  }
  parser.parse('', count + 1);
  const { cues, regions } = parser.done(false);
  return { cues, regions };
}

const { WebVTT } = require('vtt.js');
// It searches its buffer for the end of a line, and cuts that line off: small pieces are quicker.
const pieceLength = 65_536;

export function parseWithVttJs(text) {
  const parser = new WebVTT.Parser({ VTTCue, VTTRegion }, { decode: (piece) => piece ?? '' });
  const cues = [];
  const regions = [];
  parser.oncue = (cue) => cues.push(cue);
  parser.onregion = (region) => regions.push(region);
  for (let start = 0; start < text.length; start += pieceLength) {
    parser.parse(text.slice(start, start + pieceLength));
  }
  parser.flush();
  return { cues, regions };
}
