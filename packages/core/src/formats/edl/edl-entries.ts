import type { DataRecord } from '../../talk/record';
import type { IssueList } from '../issue-list';
import { splitLines } from '../text-lines';
import { readEvent, readFrameCodeMode, readLocator, readMarker, readTitle } from './edl-lines';

/** An edit, an Avid locator, or a marker of Resolve. */
export interface EdlEntry {
  readonly offset: number;
  /** Said by the `FCM:` line above; a semicolon in a timecode says so too. */
  readonly dropFrame: boolean;
  /** May be empty. */
  readonly label: string;
  /** The timecode at which it begins. */
  readonly begin: string;
  /** So many frames after a timecode. */
  readonly end?: { readonly timecode: string; readonly framesLater: number } | undefined;
  readonly kind?: string | undefined;
  readonly body?: string | undefined;
  readonly extra: DataRecord;
}

export interface EdlFile {
  readonly title: string | undefined;
  readonly entries: readonly EdlEntry[];
}

/** The kind of the moments that are edits, to be told from markers. */
export const clipKind = 'clip';

/** What stands below an event. */
interface Remarks {
  readonly event: EdlEntry;
  clipName?: string;
  readonly comments: string[];
  /** Lines that are a note, should a marker follow. */
  readonly words: string[];
  hasMarker: boolean;
}

/** Reads what an EDL lists, in the order of the text (CMX 3600, with the markers of Avid and DaVinci Resolve). */
export function readEdlEntries(text: string, issues: IssueList): EdlFile {
  const entries: (EdlEntry | Remarks)[] = [];
  let title: string | undefined;
  let dropFrame = false;
  let open: Remarks | undefined;

  const readRemark = (line: string, offset: number): void => {
    const clipName = /^\*\s*FROM CLIP NAME:\s*(\S.*)$/i.exec(line)?.[1];
    const isComment = line.startsWith('*');
    if (!open) {
      const severity = isComment ? 'info' : 'warning';
      issues.add(severity, 'This line was left out: it belongs to no event of the list.', offset);
    } else if (clipName !== undefined && open.clipName === undefined) open.clipName = clipName;
    else if (isComment) open.comments.push(line.slice(1).trim());
    else open.words.push(line);
  };

  for (const { text: whole, offset } of splitLines(text)) {
    const line = whole.trim();
    // A note that begins with a number may look like an event.
    const marker = readMarker(line);
    const event = readEvent(line);
    const mode = readFrameCodeMode(line);
    const locator = readLocator(line);
    if (marker && open) {
      open.hasMarker = true;
      const { name, color, frames } = marker;
      const note = [...open.words.splice(0), marker.note].filter((part) => part !== '').join('\n');
      entries.push({
        ...open.event,
        kind: undefined,
        label: name || note,
        // One frame is a marker without a length.
        end: frames > 1 ? { timecode: open.event.begin, framesLater: frames } : undefined,
        body: name && note ? note : undefined,
        extra: { color },
      });
    } else if (!marker && event) {
      const { recordIn: begin, recordOut: timecode, ...extra } = event;
      const end = { timecode, framesLater: 0 };
      const edit = { kind: clipKind, label: event.reel, begin, end, extra };
      open = { event: { ...edit, offset, dropFrame }, comments: [], words: [], hasMarker: false };
      entries.push(open);
    } else if (!marker && mode !== undefined) dropFrame = mode;
    else if (!marker && locator) {
      const { timecode: begin, color, name: label } = locator;
      entries.push({ offset, dropFrame, label, begin, extra: { color } });
    } else if (!marker && readTitle(line) !== undefined) title ??= readTitle(line);
    else if (line !== '') readRemark(line, offset);
  }
  return {
    title,
    entries: entries.flatMap((entry) => ('event' in entry ? toEdits(entry, issues) : [entry])),
  };
}

/** The edit of an event, unless it is there to hold a marker. */
function toEdits({ event, clipName, comments, words, hasMarker }: Remarks, issues: IssueList): EdlEntry[] {
  const all = [...comments, ...words];
  if (hasMarker) {
    const isBare = clipName === undefined && all.length === 0;
    const message = 'The comments of this event were left out: it holds a marker.';
    if (!isBare) issues.add('info', message, event.offset);
    return [];
  }
  const extra = all.length > 0 ? { ...event.extra, comments: all } : event.extra;
  return [{ ...event, label: clipName ?? event.label, extra }];
}
