import type { Moment, Seconds, Talk } from '../../talk/talk';
import type { WrittenText } from '../talk-format';
import { escapeLabel } from './protect';

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

/** The heading tells the parser, and people, that what follows are times of a recording. */
export function writeTimestampText({ moments }: Talk): WrittenText {
  const withHours = moments.some(({ start, end = 0 }) => Math.max(start, end) >= 3600);
  const lines = moments.map((moment) => line(moment, withHours));
  return { text: lines.length === 0 ? '' : `Timestamps\n\n${lines.join('\n')}\n` };
}
