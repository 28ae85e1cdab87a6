import type { DataRecord } from '../../talk/record';
import type { FrameClock } from '../frame-clock';
import type { IssueList } from '../issue-list';
import { titleOrTime } from '../untitled';
import type { EdlEntry } from './edl-entries';
import { readColor } from './marker-color';

/** The kind of the moments that are edits, to be told from markers. */
export const clipKind = 'clip';

/** What an entry says, and the timecodes that place it. */
interface Described {
  readonly label: string;
  readonly fields: DataRecord;
  readonly extra: DataRecord;
  readonly begin: string;
  readonly end?: { readonly timecode: string; readonly framesLater: number };
}

function describe({ content }: EdlEntry): Described {
  if (content.kind === 'locator') {
    const { timecode, color, text } = content;
    return { label: text, fields: {}, extra: { color: readColor(color) }, begin: timecode };
  }
  const { recordIn, recordOut, ...event } = content.event;
  if (content.kind === 'marker') {
    const { name, note, color, frames } = content.marker;
    return {
      label: name || note,
      fields: name !== '' && note !== '' ? { body: note } : {},
      extra: { color: readColor(color) },
      begin: recordIn,
      // One frame is a marker without a length.
      ...(frames > 1 ? { end: { timecode: recordIn, framesLater: frames } } : {}),
    };
  }
  const { kind: _, ...extra } = event;
  const { clipName, comments } = content;
  return {
    label: clipName ?? event.reel,
    fields: { kind: clipKind },
    extra: comments.length > 0 ? { ...extra, comments } : extra,
    begin: recordIn,
    end: { timecode: recordOut, framesLater: 0 },
  };
}

/** The timecode at which an entry begins. */
export function beginOf({ content }: EdlEntry): string {
  return content.kind === 'locator' ? content.timecode : content.event.recordIn;
}

/** A moment of which only its timecode is known. */
export function withoutTime(entry: EdlEntry): DataRecord {
  const { label, fields, extra, begin } = describe(entry);
  return { ...fields, label: label || begin, extra: { ...extra, timecode: begin } };
}

/** The moment of an entry, or `undefined` where no frame of the rate has its timecode. */
export function placeEntry(entry: EdlEntry, clock: FrameClock, issues: IssueList): DataRecord | undefined {
  const { label, fields, extra, begin, end } = describe(entry);
  const start = clock.timeOf(begin, entry.dropFrame);
  const until = end && clock.timeOf(end.timecode, entry.dropFrame, end.framesLater);
  if (start === undefined || (end && until === undefined)) {
    const wrong = start === undefined ? begin : end?.timecode;
    const advice = 'is this the right frame rate, and is it drop-frame?';
    issues.add(
      'error',
      `No frame has the timecode ${wrong}: ${advice} It was kept without a time.`,
      entry.offset,
    );
    return undefined;
  }
  if (start < 0) issues.add('warning', `${begin} is before the recording: it was moved to 0.`, entry.offset);
  return {
    ...fields,
    start: Math.max(0, start),
    end: until && Math.max(0, until),
    label: titleOrTime(label, Math.max(0, start)),
    extra,
  };
}
