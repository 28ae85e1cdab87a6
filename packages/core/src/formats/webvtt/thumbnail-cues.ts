import type { Moment } from '../../talk/talk';
import { parseMediaFragment } from '../../time/media-fragment';
import { formatTimecode } from '../../time/timecode';
import type { CueKind } from './cue-kind';
import { toLine } from './plain-text';

// No specification: what JW Player began, and Mux and others write.
const picture = /(?:\.(?:avif|bmp|gif|jpe?g|png|webp)(?:[?#].*)?|#xywh=.+)$/i;

/** Whether a payload is the address of a picture, or of a part of one. */
export function isPicture(text: string): boolean {
  const address = text.trim();
  return address !== '' && !/\s/.test(address) && picture.test(address);
}

function writePicture({ image, region }: Pick<Moment, 'image' | 'region'>): string {
  const src = toLine(image?.src ?? '').replaceAll('-->', '--%3E');
  if (!region) return src;
  const unit = region.unit === 'percent' ? 'percent:' : '';
  return `${src}#xywh=${unit}${region.x},${region.y},${region.width},${region.height}`;
}

/** Pictures for a scrub bar: an address, with `#xywh=` where many share one file. */
export const thumbnailCues: CueKind = {
  read({ text, startTime }) {
    const address = text.trim();
    const { xywh } = parseMediaFragment(address.includes('#') ? address : '', { mode: 'lenient' });
    const region = xywh && { unit: xywh.unit, x: xywh.x, y: xywh.y, width: xywh.w, height: xywh.h };
    const src = region ? address.slice(0, address.indexOf('#')) : address;
    const shown = { image: { src }, ...(region ? { region } : {}) };
    const label = formatTimecode(startTime);
    return { fields: { label, kind: 'thumbnail', ...shown }, canonical: writePicture(shown) };
  },
  write: writePicture,
};
