import type { DataRecord } from '../../talk/record';
import type { FrameClock } from '../frame-clock';
import type { IssueList } from '../issue-list';
import { titleOrTime } from '../untitled';
import type { EdlEntry } from './edl-entries';

/** A moment of which only its timecode is known. */
export function withoutTime({ label, begin, kind, body, extra }: EdlEntry): DataRecord {
  return { kind, body, label: label || begin, extra: { ...extra, timecode: begin } };
}

/** The moment of an entry, or `undefined` where no frame of the rate has its timecode. */
export function placeEntry(entry: EdlEntry, clock: FrameClock, issues: IssueList): DataRecord | undefined {
  const { label, begin, end, dropFrame, offset, kind, body, extra } = entry;
  const time = clock.timeOf(begin, dropFrame);
  const until = end && clock.timeOf(end.timecode, dropFrame, end.framesLater);
  if (time === undefined || (end && until === undefined)) {
    const wrong = time === undefined ? begin : end?.timecode;
    const message = `No frame has the timecode ${wrong}: is the frame rate right, and is it drop-frame? It was kept without a time.`;
    issues.add('error', message, offset);
    return undefined;
  }
  if (time < 0) issues.add('warning', `${begin} is before the recording: it was moved to 0.`, offset);
  const start = Math.max(0, time);
  return { kind, body, start, end: until && Math.max(0, until), label: titleOrTime(label, start), extra };
}
