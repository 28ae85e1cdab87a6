import type { DataRecord } from '../../talk/record';
import type { Talk } from '../../talk/talk';
import { parseSmpte } from '../../time/smpte';
import { finishDraft, type RawMoment } from '../finish-draft';
import { createFrameClock, type FrameOptions, usualStart } from '../frame-clock';
import { createIssueList, type IssueList } from '../issue-list';
import type { FormatResult, ParseContext, TalkFormat, WrittenText } from '../talk-format';
import { firstLines } from '../text-lines';
import { type EdlEntry, readEdlEntries } from './edl-entries';
import { readEdlLine } from './edl-lines';
import { beginOf, placeEntry, withoutTime } from './place-entry';
import { writeEdl } from './write-edl';

const zero = '00:00:00:00';

/** The recording is taken to begin where timelines usually do, unless something is listed before that. */
function guessStart(entries: readonly EdlEntry[], issues: IssueList): string {
  const isLate = entries.every((entry) => (parseSmpte(beginOf(entry))?.hours ?? 0) >= 1);
  if (!isLate || entries.length === 0) return zero;
  const message = `Nothing is listed before ${usualStart}, so the recording was taken to begin there. If it does not, pass startTimecode to createEdl.`;
  issues.add('warning', message, entries[0]?.offset ?? 0);
  return usualStart;
}

function askForRate(entries: readonly EdlEntry[], issues: IssueList): void {
  const [first] = entries;
  if (!first) return;
  const isDropFrame = entries.some((entry) => entry.dropFrame || beginOf(entry).includes(';'));
  const rates = isDropFrame ? '29.97 or 59.94, for this list is drop-frame' : 'such as 25';
  const code = `parseTalk(text, { formats: [createEdl({ fps: ${isDropFrame ? 29.97 : 25} })] })`;
  const message = `An edit decision list counts frames and does not say how many make a second. Pass that (${rates}): ${code}.`;
  issues.add('error', message, first.offset);
}

function parse(text: string, { mode }: ParseContext, options: FrameOptions): FormatResult {
  const issues = createIssueList(text, mode);
  const { title, entries } = readEdlEntries(text, issues);
  const moments: RawMoment[] = [];
  const unplaced: DataRecord[] = [];
  const { fps, dropFrame } = options;
  if (fps === undefined) askForRate(entries, issues);
  const start = options.startTimecode ?? (fps === undefined ? zero : guessStart(entries, issues));
  const clock = fps === undefined ? undefined : createFrameClock(fps, start, dropFrame);
  const [first] = entries;
  if (clock && !clock.canDropFrames && first && entries.some((entry) => entry.dropFrame)) {
    const message = `This list is drop-frame, which timecode at ${fps} frames per second is not: is it 29.97 or 59.94?`;
    issues.add('warning', message, first.offset);
  }
  for (const entry of entries) {
    const fields = clock && placeEntry(entry, clock, issues);
    if (fields) moments.push({ fields, offset: entry.offset });
    else unplaced.push(withoutTime(entry));
  }
  const fields = { ...(title === undefined ? {} : { title }), unplaced };
  return finishDraft(text, { fields, moments }, issues);
}

function write(talk: Talk, options: FrameOptions): WrittenText {
  const { fps, dropFrame = false, startTimecode = usualStart } = options;
  if (fps === undefined) {
    const message =
      'An edit decision list counts frames: pass how many make a second to createEdl, as in createEdl({ fps: 25 }). Nothing was written.';
    return { text: '', losses: [{ severity: 'error', message, path: 'moments' }] };
  }
  const clock = createFrameClock(fps, startTimecode, dropFrame);
  return { text: writeEdl(talk, clock, dropFrame && clock.canDropFrames) };
}

function likelihood(text: string): number {
  const kinds = firstLines(text).map((line) => readEdlLine(line).kind);
  if (kinds.includes('event')) return 0.95;
  return kinds[0] === 'title' && kinds.includes('frame-code-mode') ? 0.7 : 0;
}

/**
 * Edit decision lists (CMX 3600): edits, Avid's locators, Resolve's markers. They count frames, so `fps` is needed for
 * times: without it everything is read as unplaced, with its timecode in `extra`. Edits have the kind `clip`. Markers are
 * written as Resolve does.
 *
 * @throws {TalkmarkError} for a frame rate or a start that is none.
 */
export function createEdl(options: FrameOptions = {}): TalkFormat {
  const { fps, dropFrame, startTimecode = zero } = options;
  if (fps !== undefined) createFrameClock(fps, startTimecode, dropFrame);
  return {
    id: 'edl',
    name: 'EDL',
    mediaType: 'text/plain',
    extensions: ['edl'],
    likelihood,
    parse: (text, context) => parse(text, context, options),
    write: (talk) => write(talk, options),
  };
}

/** Edit decision lists whose frame rate nobody has said: `createEdl` takes it. */
export const edl: TalkFormat = createEdl();
