import { parseSmpte } from '../../time/smpte';

/** What a line of an EDL says (CMX 3600, with the markers that Avid and DaVinci Resolve add). */
export type EdlLine =
  | { readonly kind: 'title' | 'comment' | 'clip-name' | 'other'; readonly text: string }
  | { readonly kind: 'frame-code-mode'; readonly dropFrame: boolean }
  | EventLine
  | LocatorLine
  | MarkerLine;

export interface EventLine {
  readonly kind: 'event';
  readonly reel: string;
  readonly track: string;
  /** `C` for a cut, `D 010` for a dissolve of ten frames. */
  readonly transition: string;
  readonly sourceIn: string;
  readonly sourceOut: string;
  readonly recordIn: string;
  readonly recordOut: string;
}

/** Avid's marker, `* LOC: 01:00:01:14 RED     NAME`. */
export interface LocatorLine {
  readonly kind: 'locator';
  readonly timecode: string;
  readonly color: string;
  readonly text: string;
}

/** Resolve's marker, `note |C:ResolveColorBlue |M:name |D:frames`, at the time of the event above it. */
export interface MarkerLine {
  readonly kind: 'marker';
  readonly note: string;
  readonly color: string;
  readonly name: string;
  readonly frames: number;
}

const locator = /^\*\s*LOC:\s*(\S+)(?:\s+(\S+))?(?:\s+(\S[\s\S]*))?$/i;
const clipName = /^\*\s*FROM CLIP NAME:\s*(\S.*)$/i;
const frameCodeMode = /^FCM:\s*(NON[- ]?)?DROP/i;

function readEvent(line: string): EventLine | undefined {
  if (!/^\d{1,8}[A-Z]?\s/.test(line)) return undefined;
  const words = line.split(/\s+/);
  const timecodes = words.slice(-4);
  if (words.length < 8 || !timecodes.every((word) => parseSmpte(word))) return undefined;
  const [, reel = '', track = '', ...transition] = words.slice(0, -4);
  const [sourceIn = '', sourceOut = '', recordIn = '', recordOut = ''] = timecodes;
  return {
    kind: 'event',
    ...{ reel, track, transition: transition.join(' ') },
    ...{ sourceIn, sourceOut, recordIn, recordOut },
  };
}

function readMarker(line: string): MarkerLine | undefined {
  const [note = '', ...parts] = line.split(/\|(?=[CMD]:)/);
  if (parts.length === 0) return undefined;
  const fieldOf = (letter: string): string =>
    parts
      .find((part) => part.startsWith(letter))
      ?.slice(2)
      .trim() ?? '';
  const frames = Number(fieldOf('D'));
  return {
    kind: 'marker',
    note: note.trim(),
    color: fieldOf('C'),
    name: fieldOf('M'),
    frames: Number.isSafeInteger(frames) && frames > 0 ? frames : 1,
  };
}

/** A note that begins with a number may look like an event, so markers are looked for first. */
export function readEdlLine(text: string): EdlLine {
  const line = text.trim();
  const marker = readMarker(line);
  if (marker) return marker;
  const event = readEvent(line);
  if (event) return event;
  if (/^TITLE:/i.test(line)) return { kind: 'title', text: line.slice(6).trim() };
  const mode = frameCodeMode.exec(line);
  if (mode) return { kind: 'frame-code-mode', dropFrame: mode[1] === undefined };
  const [, timecode = '', color = '', name = ''] = locator.exec(line) ?? [];
  if (parseSmpte(timecode)) return { kind: 'locator', timecode, color, text: name };
  const clip = clipName.exec(line)?.[1];
  if (clip !== undefined) return { kind: 'clip-name', text: clip };
  return line.startsWith('*')
    ? { kind: 'comment', text: line.slice(1).trim() }
    : { kind: 'other', text: line };
}
