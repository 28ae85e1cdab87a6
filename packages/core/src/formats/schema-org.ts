import type { Fault } from '../talk/fault';
import type { ParseMode } from '../talk/parse-mode';
import type { DataRecord } from '../talk/record';
import type { Moment, Talk } from '../talk/talk';
import { toIssue } from './fault-issues';
import { locateMoments } from './locate';
import { readClip, writeClip } from './schema-org/clip';
import { type TimePlace, toPageUrl } from './schema-org/clip-url';
import { type FoundVideo, findVideos } from './schema-org/find-video';
import {
  type BrokenRule,
  explainSeekToAction,
  findBrokenRules,
  isTimedByUrl,
} from './schema-org/google-rules';
import { type JsonLdPage, readPage } from './schema-org/read-page';
import { readVideo, writeVideo } from './schema-org/video';
import type { FormatResult, Issue, ParseContext, TalkFormat, WrittenText } from './talk-format';
import type { TextPosition } from './text-position';

export interface SchemaOrgOptions {
  /** The address of the page that shows the recording, without a time: Google needs it for each clip. */
  readonly pageUrl?: string;
  /** Where the page takes the time from: `query`, `?t=979`, as Google asks, or `fragment`, `#t=979`. @default 'query' */
  readonly timeIn?: TimePlace;
}

/** The page that the recording or its first clip leads to. */
function findPage(video: DataRecord | undefined, clips: readonly DataRecord[]): string | undefined {
  const own = video?.['url'];
  if (typeof own === 'string') return toPageUrl(own);
  const ofClip = clips.find(({ url }) => typeof url === 'string')?.['url'];
  return typeof ofClip === 'string' ? toPageUrl(ofClip) : undefined;
}

const monthsFault: Fault = {
  path: ['duration'],
  severity: 'warning',
  problem: 'A duration such as P10M counts months: minutes stand behind a T, PT10M',
  repair: 'It was left out',
};

const isInMonths = (duration: unknown) => typeof duration === 'string' && /^P\d{1,9}M/i.test(duration.trim());

function reportRules(
  rules: readonly BrokenRule[],
  mode: ParseMode,
  positionOf: (clip: number) => TextPosition,
): Issue[] {
  return rules.map(({ severity, message, clip }): Issue => {
    const path = clip === undefined ? {} : { path: `moments[${clip}]`, ...positionOf(clip) };
    return { severity: mode === 'strict' && severity === 'warning' ? 'error' : severity, message, ...path };
  });
}

/** One issue for all, at the first: a page may list hundreds of recordings. */
function reportOthers(others: readonly FoundVideo[], { positionsOf }: JsonLdPage): Issue[] {
  const [other] = others;
  const first = other?.node ?? other?.clips[0];
  if (!first) return [];
  const count = others.reduce((sum, { clips }) => sum + clips.length, 0);
  const message = `${count} clips of other recordings, or of none, were left out: cut them out into a text of their own. The first stand here.`;
  return [{ severity: 'error', message, ...positionsOf([first])(0) }];
}

function parse(text: string, { mode }: ParseContext, pageUrl: string | undefined): FormatResult {
  const page = readPage(text, mode);
  const { video: found, others } = findVideos(page.nodes);
  if (!found) {
    const message = 'There is no VideoObject here, in JSON-LD or in a <script type="application/ld+json">.';
    return { talk: { moments: [] }, issues: [...page.issues, { severity: 'error', message }] };
  }
  const video = found.node?.fields;
  const clips = found.clips.map(({ fields }) => fields);
  const url = findPage(video, clips);
  const { url: _, ...withoutUrl } = video ?? {};
  const { duration: __, ...withoutDuration } = withoutUrl;
  const isMonths = isInMonths(video?.['duration']);
  const fields = {
    ...(isMonths ? withoutDuration : withoutUrl),
    ...(url === undefined || url === (pageUrl && toPageUrl(pageUrl)) ? {} : { url }),
  };
  const moments = clips.map((clip) => readClip(clip, url));
  const positionOf = page.positionsOf(found.clips);
  const timed = clips.findIndex(isTimedByUrl);
  const timedFault: Fault = {
    path: ['moments', timed],
    severity: 'warning',
    problem: 'A clip without a startOffset: write it, in seconds',
    repair: 'It was read from the url',
  };
  return {
    talk: { ...readVideo(fields, new Set(clips)), moments },
    issues: [
      ...page.issues,
      ...(isMonths ? [toIssue(monthsFault, mode)] : []),
      ...(timed >= 0 ? [toIssue(timedFault, mode, positionOf(timed))] : []),
      ...reportRules(
        [...findBrokenRules(video, clips), ...explainSeekToAction(video, clips)],
        mode,
        positionOf,
      ),
      ...reportOthers(others, page),
    ],
    locate: locateMoments(positionOf),
  };
}

/** Whether Google would refuse it: of several that begin together it takes one, here the first, which is the longest. */
const isTwin = ({ start }: Moment, index: number, moments: readonly Moment[]): boolean =>
  start === moments[index - 1]?.start;

function reportTwins(moments: readonly Moment[]): Issue[] {
  const message =
    'Google takes no two clips that begin at the same time, and the one before this does: this was left out.';
  return moments.flatMap((moment, index): Issue[] =>
    isTwin(moment, index, moments) ? [{ severity: 'error', message, path: `moments[${index}]` }] : [],
  );
}

function write(talk: Talk, { pageUrl, timeIn = 'query' }: SchemaOrgOptions): WrittenText {
  const stated = talk.extra?.['url'];
  const page = pageUrl ?? (typeof stated === 'string' ? stated : undefined);
  const kept = talk.moments.filter((...one) => !isTwin(...one));
  const clips = kept.map((moment) => writeClip(moment, { pageUrl: page, timeIn }));
  const video = writeVideo(talk, clips, page && toPageUrl(page));
  // So that it can stand in a page's script, which any </script would end and any <!-- would prolong.
  const text = `${JSON.stringify(video, null, 2).replaceAll('<', '\\u003c')}\n`;
  const rules = findBrokenRules(video, clips).map(
    ({ severity, message }): Issue => ({ severity, message: message.replace(', this is the first)', ')') }),
  );
  return { text, losses: [...rules, ...reportTwins(talk.moments)] };
}

function likelihood(text: string): number {
  const isJson = /^\s{0,999}[[{]/.test(text);
  if (!isJson && !/application\/ld\+json/i.test(text)) return 0;
  const type = (types: string) =>
    new RegExp(`"@type"\\s{0,99}:\\s{0,99}\\[?\\s{0,99}"(?:https?://schema\\.org/|schema:)?${types}"`).test(
      text,
    );
  if (type('[A-Za-z]{0,20}Clip')) return 0.95;
  // A page may hold its moments elsewhere.
  return type('(?:Video|Audio)Object') ? (isJson ? 0.8 : 0.4) : 0;
}

/**
 * The VideoObject and its Clips of schema.org, as Google reads them for key moments, in JSON-LD or in the scripts of a
 * page. What of Google's rules is not kept is said on the way in and on the way out; of clips that begin together only
 * the first is written. Fields that the model has no name for stand in `extra`.
 */
export function createSchemaOrg(options: SchemaOrgOptions = {}): TalkFormat {
  return {
    id: 'schema-org',
    name: 'schema.org',
    mediaType: 'application/ld+json',
    extensions: ['jsonld', 'html'],
    likelihood,
    parse: (text, context) => parse(text, context, options.pageUrl),
    write: (talk) => write(talk, options),
  };
}

/** `createSchemaOrg` with its defaults. */
export const schemaOrg: TalkFormat = createSchemaOrg();
