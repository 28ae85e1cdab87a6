import type { IssueList } from '../issue-list';
import { splitLines } from '../text-lines';
import { type EventLine, type LocatorLine, type MarkerLine, readEdlLine } from './edl-lines';

/** An edit, an Avid locator, or a marker of Resolve with the event that holds its time. */
export interface EdlEntry {
  readonly offset: number;
  /** Said by the `FCM:` line above; a semicolon in a timecode says so too. */
  readonly dropFrame: boolean;
  readonly content: Edit | LocatorLine | ResolveMarker;
}

export interface Edit {
  readonly kind: 'edit';
  readonly event: EventLine;
  readonly clipName?: string;
  readonly comments: readonly string[];
}

export interface ResolveMarker {
  readonly kind: 'marker';
  readonly event: EventLine;
  readonly marker: MarkerLine;
}

export interface EdlFile {
  readonly title?: string;
  readonly entries: readonly EdlEntry[];
}

interface OpenEvent {
  readonly event: EventLine;
  readonly offset: number;
  readonly dropFrame: boolean;
  /** Where among the entries its edit stands, if it is one. */
  readonly index: number;
  clipName?: string;
  readonly comments: string[];
  /** Lines that are a note, should a marker follow. */
  readonly words: string[];
  hasMarker: boolean;
}

/** Reads what an EDL lists, in the order of the text. */
export function readEdlEntries(text: string, issues: IssueList): EdlFile {
  const entries: (EdlEntry | undefined)[] = [];
  let title: string | undefined;
  let dropFrame = false;
  let open: OpenEvent | undefined;

  const close = (): void => {
    if (!open) return;
    const { event, offset, clipName, comments, words, index } = open;
    if (open.hasMarker) {
      const isBare = clipName === undefined && comments.length + words.length === 0;
      if (!isBare) issues.add('info', 'The comments of this event were left out: it holds a marker.', offset);
      return;
    }
    const edit: Edit = {
      kind: 'edit',
      event,
      ...(clipName === undefined ? {} : { clipName }),
      comments: [...comments, ...words],
    };
    entries[index] = { offset, dropFrame: open.dropFrame, content: edit };
  };

  for (const { text: line, offset } of splitLines(text)) {
    if (line.trim() === '') continue;
    const read = readEdlLine(line);
    if (read.kind === 'title') title ??= read.text;
    else if (read.kind === 'frame-code-mode') dropFrame = read.dropFrame;
    else if (read.kind === 'locator') entries.push({ offset, dropFrame, content: read });
    else if (read.kind === 'event') {
      close();
      const index = entries.push(undefined) - 1;
      open = { event: read, offset, dropFrame, index, comments: [], words: [], hasMarker: false };
    } else if (!open) {
      const severity = read.kind === 'comment' ? 'info' : 'warning';
      issues.add(severity, 'This line was left out: it belongs to no event of the list.', offset);
    } else if (read.kind === 'marker') {
      open.hasMarker = true;
      const note = [...open.words.splice(0), read.note].filter((part) => part !== '').join('\n');
      const content: ResolveMarker = { kind: 'marker', event: open.event, marker: { ...read, note } };
      entries.push({ offset: open.offset, dropFrame: open.dropFrame, content });
    } else if (read.kind === 'clip-name' && open.clipName === undefined) open.clipName = read.text;
    else if (read.kind === 'other') open.words.push(read.text);
    else open.comments.push(read.kind === 'clip-name' ? `FROM CLIP NAME: ${read.text}` : read.text);
  }
  close();
  const listed = entries.filter((entry) => entry !== undefined);
  return { ...(title ? { title } : {}), entries: listed };
}
