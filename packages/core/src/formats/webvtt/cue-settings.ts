import { parsePercentage, splitOnSpaces, splitSetting } from './settings';
import type { WebVttCue, WebVttRegion } from './webvtt-cue';

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  words.some((each) => each === word);

const lineAlignments = ['start', 'center', 'end'] as const;
const positionAlignments = ['line-left', 'center', 'line-right'] as const;
const textAlignments = ['start', 'center', 'end', 'left', 'right'] as const;

/** `value,alignment`, the second part of which may be absent. */
function splitAlignment(value: string): [value: string, alignment: string | undefined] {
  const comma = value.indexOf(',');
  return comma === -1 ? [value, undefined] : [value.slice(0, comma), value.slice(comma + 1)];
}

function applyLine(cue: WebVttCue, value: string): boolean {
  const [place, alignment] = splitAlignment(value);
  const isPercentage = place.endsWith('%');
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(place);
  const line = isPercentage ? parsePercentage(place) : isNumber ? Number(place) : undefined;
  if (line === undefined || !Number.isFinite(line)) return false;
  if (alignment !== undefined) {
    if (!isOneOf(lineAlignments, alignment)) return false;
    cue.lineAlign = alignment;
  }
  // There is no minus zero in HTML's rules for floating-point numbers.
  cue.line = line + 0;
  cue.snapToLines = !isPercentage;
  cue.region = null;
  return true;
}

function applyPosition(cue: WebVttCue, value: string): boolean {
  const [place, alignment] = splitAlignment(value);
  const position = parsePercentage(place);
  if (position === undefined) return false;
  if (alignment !== undefined) {
    if (!isOneOf(positionAlignments, alignment)) return false;
    cue.positionAlign = alignment;
  }
  cue.position = position;
  return true;
}

function applySize(cue: WebVttCue, value: string): boolean {
  const size = parsePercentage(value);
  if (size === undefined) return false;
  cue.size = size;
  if (size !== 100) cue.region = null;
  return true;
}

function applySetting(
  cue: WebVttCue,
  name: string,
  value: string,
  regions: ReadonlyMap<string, WebVttRegion>,
): boolean {
  switch (name) {
    case 'region':
      cue.region = regions.get(value) ?? null;
      return cue.region !== null;
    case 'vertical':
      if (value !== 'rl' && value !== 'lr') return false;
      cue.vertical = value;
      cue.region = null;
      return true;
    case 'line':
      return applyLine(cue, value);
    case 'position':
      return applyPosition(cue, value);
    case 'size':
      return applySize(cue, value);
    case 'align':
      if (!isOneOf(textAlignments, value)) return false;
      cue.align = value;
      return true;
    default:
      return false;
  }
}

/** Reads what follows the times of a cue (WebVTT, 6.3); settings that are none are handed to `onIgnored`. */
export function applyCueSettings(
  cue: WebVttCue,
  text: string,
  regions: ReadonlyMap<string, WebVttRegion>,
  onIgnored: (setting: string) => void,
): void {
  for (const token of splitOnSpaces(text)) {
    const setting = splitSetting(token);
    if (!setting || !applySetting(cue, setting.name, setting.value, regions)) onIgnored(token);
  }
}
