import type { Image, Region } from '../../talk/talk';
import { readRegionDimension } from '../../time/media-fragment-region';
import { readNameValues } from '../../time/name-values';
import { titleOrTime } from '../untitled';
import type { CueKind } from './cue-kind';
import { toLine } from './plain-text';

// No specification: what JW Player began, and Mux and others write.
const picture = /(?:\.(?:avif|bmp|gif|jpe?g|png|webp)(?:[?#].*)?|#xywh=.+)$/i;

/** Whether a payload is the address of a picture, or of a part of one. */
export function isPicture(text: string): boolean {
  const address = text.trim();
  return address !== '' && !/\s/.test(address) && picture.test(address);
}

/** Of several rectangles the last counts, as in any media fragment. */
function readRegion(address: string): Region | undefined {
  const last = readNameValues(address)
    .flatMap(([name, value]) => (name === 'xywh' && readRegionDimension(value, 'lenient')) || [])
    .at(-1);
  return last && { unit: last.unit, x: last.x, y: last.y, width: last.w, height: last.h };
}

interface Shown {
  readonly image?: Image;
  readonly region?: Region | undefined;
}

function writePicture({ image, region }: Shown): string {
  const src = toLine(image?.src ?? '').replaceAll('-->', '--%3E');
  if (!region) return src;
  const unit = region.unit === 'percent' ? 'percent:' : '';
  return `${src}#xywh=${unit}${region.x},${region.y},${region.width},${region.height}`;
}

/** Pictures for a scrub bar: an address, with `#xywh=` where many share one file. */
export const thumbnailCues: CueKind = {
  read({ text, startTime }) {
    const address = text.trim();
    const [src = ''] = address.split('#', 1);
    const region = src === address ? undefined : readRegion(address);
    const shown = { image: { src: region ? src : address }, region };
    const label = titleOrTime('', startTime);
    return { fields: { label, kind: 'thumbnail', ...shown }, canonical: writePicture(shown) };
  },
  write: writePicture,
};
