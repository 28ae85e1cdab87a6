import { formatTimecode, type MediaFailure, type Moment } from '@talkmark/core';

/** Every text that the parts show or speak. */
export interface Labels {
  readonly moments: string;
  readonly momentsOnTimeline: string;
  readonly unplacedMoments: string;
  readonly noMoments: string;
  readonly playFromHere: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly copyThisLink: string;
  readonly close: string;
  readonly chooseMoment: string;
  readonly noRecording: string;
  /** A moment's time as it is shown: `16:19`, `~19:37`. */
  readonly timecode: (moment: Moment) => string;
  /** The name of a marker, unique as far as times and labels are: `16:19, punching myself`. */
  readonly marker: (moment: Moment) => string;
  readonly cluster: (moments: readonly Moment[]) => string;
  readonly failure: (failure: MediaFailure) => string;
}

/** Whole seconds, as on every clock: a fraction matters to a seek, not to a reader. */
const timecode = ({ start, approximate }: Moment) =>
  `${approximate ? '~' : ''}${formatTimecode(Math.floor(start))}`;

const failures: Record<MediaFailure['reason'], string> = {
  aborted: 'Loading the recording was stopped.',
  network: 'The recording could not be loaded: the connection failed.',
  decode: 'The recording is damaged, or this browser cannot decode it.',
  unsupported: 'The recording could not be loaded, or this browser does not know its format.',
  blocked: 'The host of the recording did not answer.',
  unknown: 'The recording could not be played.',
};

export const englishLabels: Labels = {
  moments: 'Moments',
  momentsOnTimeline: 'Moments on the timeline',
  unplacedMoments: 'Time not known yet',
  noMoments: 'No moments have been noted yet.',
  playFromHere: 'Play from here',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyThisLink: 'Copy this link',
  close: 'Close',
  chooseMoment: 'Moments close together',
  noRecording: 'There is no recording to play here.',
  timecode,
  marker: (moment) => `${timecode(moment).replace('~', 'about ')}, ${moment.label}`,
  cluster(moments) {
    const [first] = moments;
    const last = moments.at(-1);
    const range = first && last ? `, ${timecode(first)} to ${timecode(last)}` : '';
    return `${moments.length} moments${range}`;
  },
  failure: ({ reason }) => failures[reason],
};
