import { parsePercentage, splitOnSpaces, splitSetting } from './settings';
import type { WebVttRegion } from './webvtt-cue';

function parseAnchor(value: string): { x: number; y: number } | undefined {
  const comma = value.indexOf(',');
  if (comma === -1) return undefined;
  const x = parsePercentage(value.slice(0, comma));
  const y = parsePercentage(value.slice(comma + 1));
  return x === undefined || y === undefined ? undefined : { x, y };
}

function applySetting(region: WebVttRegion, name: string, value: string): boolean {
  switch (name) {
    case 'id':
      region.id = value;
      return true;
    case 'width': {
      const width = parsePercentage(value);
      if (width !== undefined) region.width = width;
      return width !== undefined;
    }
    case 'lines': {
      const isNumber = /^\d+$/.test(value);
      if (isNumber) region.lines = Number(value);
      return isNumber;
    }
    case 'regionanchor': {
      const anchor = parseAnchor(value);
      if (anchor) [region.regionAnchorX, region.regionAnchorY] = [anchor.x, anchor.y];
      return anchor !== undefined;
    }
    case 'viewportanchor': {
      const anchor = parseAnchor(value);
      if (anchor) [region.viewportAnchorX, region.viewportAnchorY] = [anchor.x, anchor.y];
      return anchor !== undefined;
    }
    case 'scroll':
      if (value === 'up') region.scroll = 'up';
      return value === 'up';
    default:
      return false;
  }
}

/** Reads the settings of a region block (WebVTT, 6.2); those that are none are handed to `onIgnored`. */
export function parseRegion(text: string, onIgnored: (setting: string) => void): WebVttRegion {
  const region: WebVttRegion = {
    id: '',
    width: 100,
    lines: 3,
    regionAnchorX: 0,
    regionAnchorY: 100,
    viewportAnchorX: 0,
    viewportAnchorY: 100,
    scroll: '',
  };
  for (const token of splitOnSpaces(text)) {
    const setting = splitSetting(token);
    if (!setting || !applySetting(region, setting.name, setting.value)) onIgnored(token);
  }
  return region;
}
