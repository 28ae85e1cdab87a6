import type { Talk } from '../../talk/talk';
import { parseSmpte } from '../../time/smpte';
import { finishDraft, type RawMoment } from '../finish-draft';
import { askForRate, createFrameClock, type FrameOptions, usualStart, zero } from '../frame-clock';
import { createIssueList, type IssueList } from '../issue-list';
import type { FormatResult, ParseContext, TalkFormat, WrittenText } from '../talk-format';
import { firstLines } from '../text-lines';
import { type EdlEntry, readEdlEntries } from './edl-entries';
import { findBrokenLimits } from './edl-limits';
import { readEvent, readFrameCodeMode, readTitle } from './edl-lines';
import { placeEntry, withoutTime } from './place-entry';
import { writeEdl } from './write-edl';

/**
 * The recording is taken to begin where timelines usually do, unless something is listed before that; it is doubted
 * where nothing is listed in the hour that follows.
 */
function guessStart(entries: readonly EdlEntry[], issues: IssueList): string {
  const hours = entries.map(({ begin }) => parseSmpte(begin)?.hours ?? 0);
  if (entries.length === 0 || hours.some((hour) => hour < 1)) return zero;
  const severity = hours.includes(1) ? 'info' : 'warning';
  const message = `The recording was taken to begin at ${usualStart}: if it does not, pass startTimecode to createEdl.`;
  issues.add(severity, message, entries[0]?.offset ?? 0, 'guessed-start');
  return usualStart;
}

function parse(text: string, { mode }: ParseContext, options: FrameOptions): FormatResult {
  const issues = createIssueList(text, mode);
  const { title, entries } = readEdlEntries(text, issues);
  const moments: RawMoment[] = [];
  const unplaced: RawMoment[] = [];
  const { fps, startTimecode = fps === undefined ? zero : guessStart(entries, issues) } = options;
  const clock = createFrameClock({ ...options, startTimecode });
  const [first] = entries;
  const isDropFrame = entries.some((entry) => entry.dropFrame || entry.begin.includes(';'));
  if (first && !clock) {
    issues.add('error', askForRate('createEdl', isDropFrame), first.offset, 'needs-frame-rate');
  } else if (first && isDropFrame && !clock?.canDropFrames) {
    issues.add(
      'warning',
      `This list is drop-frame, which ${fps} fps is not: is it 29.97 or 59.94?`,
      first.offset,
    );
  }
  for (const entry of entries) {
    const fields = clock && placeEntry(entry, clock, issues);
    if (fields) moments.push({ fields, offset: entry.offset });
    else unplaced.push({ fields: withoutTime(entry), offset: entry.offset });
  }
  return finishDraft(text, { fields: { title: title || undefined }, moments, unplaced }, issues);
}

function write(talk: Talk, options: FrameOptions): WrittenText {
  const clock = createFrameClock({ startTimecode: usualStart, ...options });
  if (!clock) {
    const message = 'Nothing was written: pass the frames per second, as in createEdl({ fps: 25 }).';
    return { text: '', losses: [{ severity: 'error', message, path: 'moments' }] };
  }
  const text = writeEdl(talk, clock, options.dropFrame === true && clock.canDropFrames);
  return { text, losses: findBrokenLimits(talk, clock) };
}

function likelihood(text: string): number {
  const lines = firstLines(text).map((line) => line.trim());
  if (lines.some((line) => readEvent(line))) return 0.95;
  const hasMode = lines.some((line) => readFrameCodeMode(line) !== undefined);
  return hasMode && readTitle(lines[0] ?? '') !== undefined ? 0.7 : 0;
}

/**
 * Edit decision lists (CMX 3600): edits, Avid's locators, Resolve's markers. They count frames, so `fps` is needed for
 * times: without it everything is read as unplaced, with its timecode in `extra`. Edits have the kind `clip`. Markers are
 * written as Resolve does.
 *
 * @throws {TalkmarkError} for a frame rate or a start that is none.
 */
export function createEdl(options: FrameOptions = {}): TalkFormat {
  createFrameClock(options);
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
