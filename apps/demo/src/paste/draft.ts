import {
  defineTalk,
  formatTimecode,
  type Moment,
  parseTimecode,
  type Seconds,
  type Talk,
} from '@talkmark/core';

/** A found moment and what the reviewer makes of it. */
export interface Draft {
  readonly moment: Moment;
  readonly time: string;
  readonly label: string;
  readonly isDropped: boolean;
}

export const createDraft = (moment: Moment): Draft => ({
  moment,
  time: formatTimecode(moment.start),
  label: moment.label,
  isDropped: false,
});

export const hasBadTime = ({ time }: Draft): boolean => parseTimecode(time) === undefined;

/** Whether it lies after the end of what it is played on. */
export const isBeyond = ({ moment, time }: Draft, duration: Seconds): boolean =>
  (parseTimecode(time) ?? moment.start) > duration;

/** The moment as corrected. What cannot be used yet, an unreadable time or an empty label, stays as it was found. */
function correct({ moment, time, label }: Draft): Moment {
  const start = time === formatTimecode(moment.start) ? moment.start : (parseTimecode(time) ?? moment.start);
  const { end, ...rest } = moment;
  return {
    ...rest,
    start,
    ...(end !== undefined && end >= start ? { end } : {}),
    label: label.trim() || moment.label,
  };
}

/** The talk that the player shows for a review. */
export const toTalk = (drafts: readonly Draft[]): Talk =>
  defineTalk({
    id: 'pasted',
    title: 'Pasted moments',
    moments: drafts.filter(({ isDropped }) => !isDropped).map(correct),
  });
