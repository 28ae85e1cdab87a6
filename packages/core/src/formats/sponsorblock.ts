import type { Path } from '../talk/fault';
import { type DataRecord, isRecord } from '../talk/record';
import { readJsonText } from './json/read-json-text';
import { locateMoments } from './locate';
import type { FormatResult, Issue, ParseContext, TalkFormat } from './talk-format';

export interface SponsorBlockOptions {
  /**
   * Whose segments to read of an answer that was asked for by hash, which holds those of other videos too.
   * @default the first video of the answer
   */
  readonly videoId?: string;
}

/** As the extension shows them (SponsorBlock, `public/_locales/en`). */
const categoryNames: Readonly<Record<string, string>> = {
  sponsor: 'Sponsor',
  selfpromo: 'Unpaid/Self Promotion',
  exclusive_access: 'Exclusive Access',
  interaction: 'Interaction Reminder',
  intro: 'Intermission/Intro Animation',
  outro: 'Endcards/Credits',
  preview: 'Preview/Recap',
  hook: 'Hook/Greetings',
  filler: 'Tangents/Jokes',
  music_offtopic: 'Non-Music Section',
  poi_highlight: 'Highlight',
  chapter: 'Chapter',
};

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What is to be done with a segment is its kind; a point of interest is a moment like any other. */
function toKind(actionType: string): string {
  return actionType === 'poi' || actionType === '' ? 'moment' : actionType;
}

function toMoment(segment: unknown): unknown {
  if (!isRecord(segment)) return segment;
  const { segment: times, category, actionType, description, ...extra } = segment;
  const [start, end]: readonly unknown[] = Array.isArray(times) ? times : [];
  const action = text(actionType);
  const name = Object.hasOwn(categoryNames, text(category)) ? categoryNames[text(category)] : text(category);
  return {
    start,
    // Of a segment that stands for the whole video both times are 0, which is no end.
    ...(action === 'full' ? {} : { end }),
    label: text(description) || name || 'Segment',
    kind: toKind(action),
    tags: [...new Set([text(category), action])].filter((tag) => tag !== ''),
    extra,
  };
}

/** The length of the video as the first of those who sent segments saw it; 0 where they did not. */
function findDuration(segments: readonly unknown[]): number | undefined {
  for (const segment of segments) {
    const duration = isRecord(segment) ? segment['videoDuration'] : undefined;
    if (typeof duration === 'number' && duration > 0) return duration;
  }
  return undefined;
}

interface Segments {
  readonly path: Path;
  readonly list: readonly unknown[];
  readonly videoId?: string;
  readonly issues: readonly Issue[];
}

const isVideo = (value: unknown): value is DataRecord & { readonly segments: readonly unknown[] } =>
  isRecord(value) && Array.isArray(value['segments']);

/** The segments of one video, of an answer for one or for all that share the beginning of a hash. */
function findSegments(answer: unknown, wanted: string | undefined): Segments {
  const none = { path: [], list: [], issues: [] };
  if (!Array.isArray(answer)) {
    const message =
      'This is no answer of SponsorBlock: a list of segments is needed, [ { "segment": [0, 1], … } ].';
    return { ...none, issues: [{ severity: 'error', message, line: 1, column: 1 }] };
  }
  if (!answer.some(isVideo)) return { ...none, list: answer };
  const index = answer.findIndex(
    (video) => isVideo(video) && (wanted === undefined || video['videoID'] === wanted),
  );
  const video: unknown = answer[index];
  if (!isVideo(video)) return none;
  const videoId = text(video['videoID']);
  const others = answer.filter((other) => isVideo(other) && other !== video);
  const isAmbiguous = wanted === undefined && others.length > 0;
  const message = `The answer holds the segments of ${others.length + 1} videos, of which those of ${videoId} were read: say which with createSponsorBlock({ videoId }).`;
  return {
    path: [index, 'segments'],
    list: video.segments,
    videoId,
    issues: isAmbiguous ? [{ severity: 'error', message }] : [],
  };
}

function parse(json: string, { mode }: ParseContext, videoId: string | undefined): FormatResult {
  const read = readJsonText(json, mode);
  if ('issue' in read) return { talk: { moments: [] }, issues: [read.issue] };
  const { path, list, videoId: found, issues } = findSegments(read.value, videoId);
  const fields = { duration: findDuration(list), ...(found ? { extra: { videoID: found } } : {}) };
  const isEmpty = list.length === 0 && issues.length === 0;
  const message = 'SponsorBlock has no segments of this video.';
  const empty: Issue[] = isEmpty ? [{ severity: 'info', message, path: 'moments' }] : [];
  return {
    talk: { ...fields, moments: list.map(toMoment) },
    issues: [...read.issues, ...issues, ...empty],
    locate: locateMoments(read.positionsIn(path, list.length)),
  };
}

function likelihood(beginning: string): number {
  if (!/^\s{0,999}\[/.test(beginning) || !/"segment"\s{0,99}:\s{0,99}\[/.test(beginning)) return 0;
  return /"(?:UUID|actionType|category)"\s{0,99}:/.test(beginning) ? 0.95 : 0;
}

/**
 * What SponsorBlock answers for a video, or for all whose hash begins alike; to be read, not written. The label is the
 * description of a chapter or the name of the category, the kind what is to be done (`skip`, `mute`, `chapter`, `full`;
 * a point of interest is a `moment` of which end and start are one), and the tags are category and action.
 */
export function createSponsorBlock({ videoId }: SponsorBlockOptions = {}): TalkFormat {
  return {
    id: 'sponsorblock',
    name: 'SponsorBlock',
    mediaType: 'application/json',
    extensions: ['sponsorblock.json'],
    likelihood,
    parse: (json, context) => parse(json, context, videoId),
  };
}

/** `createSponsorBlock` with its defaults. */
export const sponsorblock: TalkFormat = createSponsorBlock();
