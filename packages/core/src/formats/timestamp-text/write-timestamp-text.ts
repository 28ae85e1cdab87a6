import type { Moment, Seconds, Talk } from '../../talk/talk';
import type { Issue, WrittenText } from '../talk-format';
import { readMarkup } from './marked-text';
import { escapeLabel } from './protect';
import { maximumStamps, scanStamps } from './scan-stamps';

/** "1:02:33", "16:19.5": hours only where the talk has them. */
function stamp(time: Seconds, withHours: boolean): string {
  const milliseconds = Math.round(time * 1000);
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const fraction =
    milliseconds % 1000 === 0
      ? ''
      : `.${String(milliseconds % 1000)
          .padStart(3, '0')
          .replace(/0+$/, '')}`;
  const minutes = Math.floor(seconds / 60);
  const whole = withHours ? `${Math.floor(minutes / 60)}:${two(minutes % 60)}` : String(minutes);
  return `${whole}:${two(seconds % 60)}${fraction}`;
}

function line(moment: Moment, withHours: boolean): string {
  const start = `${moment.approximate ? '~' : ''}${stamp(moment.start, withHours)}`;
  const range =
    moment.end !== undefined && moment.end > moment.start
      ? `${start}–${stamp(moment.end, withHours)}`
      : start;
  return `${range} – ${escapeLabel(moment.label.replace(/\s+/g, ' ').trim())}`.trimEnd();
}

const heading = 'Timestamps\n\n';

/** What stands behind the last time that is read of a text. */
function findUnread(text: string, lines: readonly string[]): Issue[] {
  const { cutAt } = scanStamps(readMarkup(text));
  if (cutAt === undefined) return [];
  const message = `Of a text the first ${maximumStamps} times are read: this was written, but is not read back. Write several texts, of a part of the talk each.`;
  let lineStart = heading.length;
  return lines.flatMap((each, index): Issue[] => {
    // A time before the cut may be marked as approximate.
    const isRead = lineStart + 1 < cutAt;
    lineStart += each.length + 1;
    return isRead ? [] : [{ severity: 'warning', message, path: `moments[${index}]` }];
  });
}

/** The heading tells the parser, and people, that what follows are times of a recording. */
export function writeTimestampText({ moments }: Talk): WrittenText {
  const withHours = moments.some(({ start, end = 0 }) => Math.max(start, end) >= 3600);
  const lines = moments.map((moment) => line(moment, withHours));
  if (lines.length === 0) return { text: '' };
  const text = `${heading}${lines.join('\n')}\n`;
  // Some labels hold a time too, few hold many.
  return lines.length * 4 < maximumStamps ? { text } : { text, losses: findUnread(text, lines) };
}
