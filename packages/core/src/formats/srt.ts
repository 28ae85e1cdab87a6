import { isRecord } from '../talk/record';
import type { Moment, Talk } from '../talk/talk';
import { formatClock } from './clock-time';
import { layOutCues } from './cue-times';
import { definedFields } from './defined-fields';
import { finishDraft } from './finish-draft';
import { createIssueList } from './issue-list';
import { readSrt } from './srt/read-srt';
import { findSpeakers, toLabel } from './srt/srt-text';
import type { FormatResult, ParseContext, TalkFormat, WrittenText } from './talk-format';
import { titleOrTime } from './untitled';
import { toLine } from './webvtt/plain-text';

/** A label as text: SRT has no way to write an arrow that is none. */
const toText = (label: string): string => toLine(label).replaceAll('-->', '->');

function parse(text: string, { mode }: ParseContext): FormatResult {
  const issues = createIssueList(text, mode);
  const cues = readSrt(text, issues);
  const labels = cues.map((cue) => titleOrTime(toLabel(cue.text), cue.start));
  const speakers = findSpeakers(labels);
  const moments = cues.map((cue, index) => {
    const label = labels[index] ?? '';
    const name = speakers[index];
    const srt = definedFields({
      number: cue.number === '' || cue.number === String(index + 1) ? undefined : cue.number,
      coordinates: cue.coordinates || undefined,
      text: cue.text === toText(label) ? undefined : cue.text,
    });
    const fields = {
      start: cue.start,
      end: cue.end,
      label,
      kind: 'cue',
      ...(name === undefined ? {} : { people: [{ name }] }),
      ...(srt ? { extra: { srt } } : {}),
    };
    return { fields, offset: cue.offset };
  });
  return finishDraft(text, { fields: {}, moments }, issues);
}

/** What the file said that the moment was read from, as far as it can stand there again. */
function ownOf({ extra, label, start }: Moment) {
  const srt = extra?.['srt'];
  const { number, coordinates, text } = isRecord(srt) ? srt : {};
  const isText = typeof text === 'string' && !/\r|-->|\n[ \t]*\n/.test(text);
  return {
    number: typeof number === 'string' && /^\d{1,9}$/.test(number) ? number : undefined,
    coordinates:
      typeof coordinates === 'string' && /^X1:[^\r\n>]*$/.test(coordinates) ? ` ${coordinates}` : '',
    text: isText && titleOrTime(toLabel(text), start) === label ? text : toText(label),
  };
}

function write(talk: Talk): WrittenText {
  const { cues, losses } = layOutCues(talk, false);
  const texts = cues.map(({ moment, start, end }, index) => {
    const { number = String(index + 1), coordinates, text } = ownOf(moment);
    const clock = (seconds: number): string => formatClock(seconds).replace('.', ',');
    return `${number}\n${clock(start)} --> ${clock(end)}${coordinates}\n${text}\n`;
  });
  return { text: texts.join('\n'), losses };
}

/** A number, then times with a comma: nothing else writes them so. */
function likelihood(text: string): number {
  const arrow = text.indexOf('-->');
  if (arrow === -1 || /^[\s\uFEFF]{0,100}WEBVTT/.test(text)) return 0;
  const before = text.slice(Math.max(0, arrow - 60), arrow);
  const isNumbered = /(?:^|\n)[ \t]*\d{1,9}[ \t]*\r?\n[ \t]*\d[\d:.,]*[ \t]*$/.test(before);
  if (/\d:\d\d,\d{1,3}[ \t]*$/.test(before)) return isNumbered ? 0.95 : 0.7;
  return isNumbered ? 0.65 : 0;
}

/** SubRip subtitles, as players read them. */
export const srt: TalkFormat = {
  id: 'srt',
  name: 'SRT',
  mediaType: 'application/x-subrip',
  extensions: ['srt'],
  likelihood,
  parse,
  write,
};
