import * as core from '@talkmark/core';
import {
  createActiveCursor,
  createMomentSearch,
  createTimeIndex,
  defineCollection,
  defineTalk,
  detectFormat,
  formatMediaFragment,
  formats,
  layoutMarkers,
  type Moment,
  parseMediaFragment,
  parseTalk,
  parseTalkWith,
  parseTimecode,
  parseWebVtt,
  type Seconds,
  type Talk,
  type TalkFormat,
  TalkmarkError,
  writeTalk,
  writeTalkWith,
} from '@talkmark/core';
import * as oneByOne from '@talkmark/core/formats';
import schema from '@talkmark/core/schema/talk-1.schema.json' with { type: 'json' };
import * as testing from '@talkmark/core/testing';
import type { None, Untyped } from './typed.js';

export type Core = None<Untyped<typeof core>>;
export type Formats = None<Untyped<typeof oneByOne>>;
export type Testing = None<Untyped<typeof testing>>;

const { createEdl, srt, webvtt } = oneByOne;
/** A format and its options. */
const options: oneByOne.FrameOptions = { fps: 25 };
export const list: TalkFormat = createEdl(options);
const talk: Talk = defineTalk({
  title: 'Introduction',
  moments: [{ start: '16:19', label: 'punching myself' }],
});
export const schemaTitle: string = schema.title;
export const first: Moment | undefined = talk.moments[0];
export const collection = defineCollection({ title: 'A conference', talks: [talk] });
// @ts-expect-error a title is a text
export const title: number = talk.title;
// @ts-expect-error a talk is readonly
talk.title = 'Another';
// @ts-expect-error times are read, not given
export const times = defineTalk({ title: 'Introduction', moments: [{ start: true, label: '' }] });
export const start: Seconds | undefined = parseTimecode('16:19');
export const framed: Seconds | undefined = core.parseSmpteTimecode('00:16:19:12', { fps: 25 });
// @ts-expect-error a text may be no time
export const sure: Seconds = parseTimecode('16:19');

/** A format of one's own, among those that are known. */
const shouting: TalkFormat = {
  id: 'shouting',
  name: 'Shouting',
  mediaType: 'text/plain',
  extensions: ['txt'],
  likelihood: (text) => (text === text.toUpperCase() ? 1 : 0),
  parse: (text) => ({ talk: { moments: [{ start: 0, label: text }] }, issues: [] }),
};
export const { moments, issues } = parseTalk('16:19 punching myself', { formats: [shouting, webvtt] });
export const line: number | undefined = issues[0]?.line;
// @ts-expect-error a moment is no number
export const moment: number = moments[0];
export const { talk: read } = parseTalkWith([webvtt], 'WEBVTT');
export const { text, losses } = writeTalk(talk, 'webvtt');
export const subtitles: string = writeTalkWith(srt, talk).text;
export const formatId: string | undefined = detectFormat(text, 'introduction.vtt');
export const names: readonly string[] = formats.map(({ name }) => name);
export const cue: string | undefined = parseWebVtt(text).cues[0]?.id;

export const active: readonly Moment[] = createTimeIndex(talk.moments).at(979);
export const found: string | undefined = createMomentSearch(collection).search('punching')[0]?.momentId;
export const cursor = createActiveCursor(talk.moments);
export const layout = layoutMarkers;
export const fragment: string = formatMediaFragment({ start: 979 });
export const { t: range, xywh: region } = parseMediaFragment('#t=979');
export const faults = (error: unknown): readonly string[] =>
  error instanceof TalkmarkError ? error.issues.map(({ message }) => message) : [];

export const built: Talk = testing.buildTalk({ moments: [testing.buildMoment()] });
// @ts-expect-error a talk is no text
export const id: number = built.id;
export const media: core.MediaAdapter = testing.createFakeMedia();
export const random = testing.createRandom(1);
