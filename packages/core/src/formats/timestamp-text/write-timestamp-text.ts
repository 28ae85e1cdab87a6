import type { Moment, Seconds, Talk } from '../../talk/talk';
import type { Issue, MomentDraft, WrittenTalk } from '../talk-format';
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

const dropped = [
  'body',
  'people',
  'tags',
  'links',
  'image',
  'region',
  'parentId',
  'creator',
  'extra',
] as const;

function lossesOf(talk: Talk): Issue[] {
  const losses: Issue[] = [];
  const lose = (message: string, path: string): void => {
    losses.push({ severity: 'warning', message, path });
  };
  for (const [index, moment] of talk.moments.entries()) {
    const lost = dropped.filter((field) => moment[field] !== undefined);
    if (lost.length > 0) lose(`A list of timestamps holds no ${lost.join(', ')}.`, `moments[${index}]`);
    if (moment.end !== undefined && moment.end <= moment.start)
      lose('A list of timestamps holds no end that equals the start.', `moments[${index}].end`);
  }
  if (talk.unplaced.length > 0) lose('A list of timestamps holds no moments without a time.', 'unplaced');
  return losses;
}

/** Reads the list back, so that what changed on the way is said and not guessed. */
function changesOf(talk: Talk, read: readonly MomentDraft[]): Issue[] {
  return talk.moments.flatMap((moment, index): Issue[] => {
    const again = read[index];
    const same = again && Math.abs(again.start - moment.start) < 0.0005 && again.label === moment.label;
    return same
      ? []
      : [
          {
            severity: 'warning',
            message: 'The label or time cannot be written exactly: it reads back differently.',
            path: `moments[${index}]`,
          },
        ];
  });
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
export function writeTimestampText(
  talk: Talk,
  readBack: (text: string) => readonly MomentDraft[],
): WrittenTalk {
  const withHours = talk.moments.some(({ start, end = 0 }) => Math.max(start, end) >= 3600);
  const lines = talk.moments.map((moment) => line(moment, withHours));
  const text = lines.length === 0 ? '' : `Timestamps\n\n${lines.join('\n')}\n`;
  return { text, losses: [...lossesOf(talk), ...changesOf(talk, readBack(text))] };
}
