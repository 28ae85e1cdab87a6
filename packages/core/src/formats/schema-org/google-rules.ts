import { type DataRecord, isRecord } from '../../talk/record';
import { readClipUrl } from './clip-url';
import { listOf, typesOf } from './json-ld-node';

/** A rule of Google's for key moments that a document does not keep. */
export interface BrokenRule {
  readonly severity: 'warning' | 'info';
  readonly message: string;
  /** The first clip that breaks it; absent for the recording itself. */
  readonly clip?: number;
}

const isStated = (value: unknown) => value !== undefined && value !== null && value !== '';

const others = (count: number) => (count > 1 ? ` (${count} clips, this is the first)` : '');

function findLacking(
  clips: readonly DataRecord[],
  field: string,
): { readonly clip: number; readonly count: number } {
  const lacking = clips.filter((clip) => !isStated(clip[field]));
  const [first] = lacking;
  return { clip: first ? clips.indexOf(first) : -1, count: lacking.length };
}

const clipFields = [
  { field: 'name', severity: 'warning', need: 'Google needs a name of each clip' },
  {
    field: 'startOffset',
    severity: 'warning',
    need: 'Google needs the startOffset of each clip, in seconds',
  },
  {
    field: 'url',
    severity: 'warning',
    need: 'Google needs a url of each clip, that of the page with its time',
  },
  { field: 'endOffset', severity: 'info', need: 'Google recommends an endOffset for each clip' },
] as const;

const videoFields = ['name', 'thumbnailUrl', 'uploadDate'];

export const isSeekToAction = (action: unknown): boolean =>
  isRecord(action) && typesOf(action).includes('SeekToAction');

const hasSeekToAction = (video: DataRecord) => listOf(video['potentialAction']).some(isSeekToAction);

/** The second of two clips that begin together. */
function findTwin(clips: readonly DataRecord[]): number {
  const starts = new Set<unknown>();
  return clips.findIndex(({ startOffset }) => {
    if (!isStated(startOffset)) return false;
    if (starts.has(startOffset)) return true;
    starts.add(startOffset);
    return false;
  });
}

/** What keeps Google from showing key moments (Google Search Central, "Video structured data": Clip, SeekToAction). */
export function findBrokenRules(video: DataRecord | undefined, clips: readonly DataRecord[]): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const lacking = video ? videoFields.filter((field) => !isStated(video[field])) : [];
  if (lacking.length > 0) {
    broken.push({
      severity: 'warning',
      message: `Google needs the ${lacking.join(' and the ')} of a video: add what is missing.`,
    });
  }
  for (const { field, severity, need } of clipFields) {
    const { clip, count } = findLacking(clips, field);
    if (count > 0) broken.push({ severity, message: `${need}: add it${others(count)}.`, clip });
  }
  const twin = findTwin(clips);
  if (twin >= 0) {
    const message = 'Google takes no two clips that begin at the same time: leave one out or move it.';
    broken.push({ severity: 'warning', message, clip: twin });
  }
  if (video && clips.length > 0 && hasSeekToAction(video)) {
    const message = 'Google takes a SeekToAction or clips, not both: remove the SeekToAction.';
    broken.push({ severity: 'warning', message });
  }
  return broken;
}

/** A recording of which Google is to find the moments by itself. */
export function explainSeekToAction(
  video: DataRecord | undefined,
  clips: readonly DataRecord[],
): BrokenRule[] {
  if (!video || clips.length > 0 || !hasSeekToAction(video)) return [];
  const message =
    'The SeekToAction says how a link leads to a time, but not which moments there are: those stand in hasPart, as clips.';
  return [{ severity: 'info', message }];
}

/** Whether the time of a clip had to be taken from its address. */
export const isTimedByUrl = ({ startOffset, url }: DataRecord): boolean =>
  !isStated(startOffset) && typeof url === 'string' && readClipUrl(url) !== undefined;
