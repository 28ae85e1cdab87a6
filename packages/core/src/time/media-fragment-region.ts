import type { ParseMode } from '../talk/parse-mode';

/** A rectangle of the picture, from its top left corner. */
export interface RegionFragment {
  readonly unit: 'pixel' | 'percent';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const patterns: Readonly<Record<ParseMode, RegExp>> = {
  strict: /^(?:(pixel|percent):)?(\d+),(\d+),(\d+),(\d+)$/,
  lenient: /^(?:(pixel|percent):)?(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/,
};

/**
 * Reads the value of `xywh` (Media Fragments 1.0, 4.2.2): whole numbers in strict mode, a rectangle with an area, and
 * for percent one that lies within the picture.
 */
export function readRegionDimension(value: string, mode: ParseMode): RegionFragment | undefined {
  const match = patterns[mode].exec(value);
  if (!match) return undefined;
  const unit = match[1] === 'percent' ? 'percent' : 'pixel';
  const limit = unit === 'percent' ? 100 : Number.MAX_SAFE_INTEGER;
  const [x = 0, y = 0, w = 0, h = 0] = match.slice(2).map(Number);
  return w > 0 && h > 0 && x + w <= limit && y + h <= limit ? { unit, x, y, w, h } : undefined;
}
