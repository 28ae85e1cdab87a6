import { parseSmpte } from '../../time/smpte';
import { readColor } from './marker-color';

/** An edit, as CMX 3600 has it. */
export interface EventLine {
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
  readonly timecode: string;
  readonly color: string | undefined;
  readonly name: string;
}

/** Resolve's marker, `note |C:ResolveColorBlue |M:name |D:frames`, at the time of the event above it. */
export interface MarkerLine {
  readonly note: string;
  readonly color: string | undefined;
  readonly name: string;
  readonly frames: number;
}

export function readEvent(line: string): EventLine | undefined {
  if (!/^\d{1,8}[A-Z]?\s/.test(line)) return undefined;
  const words = line.split(/\s+/);
  const timecodes = words.splice(-4);
  if (words.length < 4 || !timecodes.every((word) => parseSmpte(word))) return undefined;
  const [, reel = '', track = '', ...transition] = words;
  const [sourceIn = '', sourceOut = '', recordIn = '', recordOut = ''] = timecodes;
  return { reel, track, transition: transition.join(' '), sourceIn, sourceOut, recordIn, recordOut };
}

export function readMarker(line: string): MarkerLine | undefined {
  const [note = '', ...parts] = line.split(/\|(?=[CMD]:)/).map((part) => part.trim());
  if (parts.length === 0) return undefined;
  const fieldOf = (letter: string): string =>
    parts
      .find((part) => part.startsWith(letter))
      ?.slice(2)
      .trim() ?? '';
  const frames = Number(fieldOf('D'));
  return {
    note,
    color: readColor(fieldOf('C')),
    name: fieldOf('M'),
    frames: Number.isSafeInteger(frames) && frames > 0 ? frames : 1,
  };
}

export function readLocator(line: string): LocatorLine | undefined {
  const [, timecode = '', color = '', name = ''] =
    /^\*\s*LOC:\s*(\S+)(?:\s+(\S+))?(?:\s+(\S[\s\S]*))?$/i.exec(line) ?? [];
  return parseSmpte(timecode) && { timecode, color: readColor(color), name };
}

export const readTitle = (line: string): string | undefined => /^TITLE:(.*)$/is.exec(line)?.[1]?.trimStart();

/** Whether the timecodes below are drop-frame, if the line says that. */
export function readFrameCodeMode(line: string): boolean | undefined {
  const mode = /^FCM:\s*(NON[- ]?)?DROP/i.exec(line);
  return mode ? mode[1] === undefined : undefined;
}
