import { formatTimecode, type MediaFailure, type Moment, type Seconds } from '@talkmark/core';

/** Every text that the parts show or speak. Those made of others are given all, so that changing one changes them. */
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
  /** What the close button shows. */
  readonly closeSymbol: string;
  readonly chooseMoment: string;
  readonly noRecording: string;
  /** The recording is at a host: `YouTube`. */
  readonly recordingAt: (host: string) => string;
  readonly watchAt: (host: string) => string;
  readonly retry: string;
  readonly afterTheEnd: string;
  readonly playOrPause: string;
  readonly skipBack: (seconds: Seconds) => string;
  readonly skipForward: (seconds: Seconds) => string;
  readonly nextMoment: string;
  readonly previousMoment: string;
  /** A moment's time as it is shown: `16:19`, `~19:37`. */
  readonly timecode: (moment: Moment) => string;
  /** The name of a marker, unique as far as times and labels are: `16:19, punching myself`. */
  readonly marker: (moment: Moment, labels: Labels) => string;
  readonly cluster: (moments: readonly Moment[], labels: Labels) => string;
  readonly failure: (failure: MediaFailure) => string;
}

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
  closeSymbol: '×',
  chooseMoment: 'Moments close together',
  noRecording: 'There is no recording to play here.',
  recordingAt: (host) => `This recording is at ${host}.`,
  watchAt: (host) => `Watch it at ${host}`,
  retry: 'Try again',
  afterTheEnd: 'This is after the end of this recording.',
  playOrPause: 'Play or pause',
  skipBack: (seconds) => `Back ${seconds} seconds`,
  skipForward: (seconds) => `On ${seconds} seconds`,
  nextMoment: 'Next moment',
  previousMoment: 'Previous moment',
  // Whole seconds, as on every clock: a fraction matters to a seek, not to a reader.
  timecode: ({ start, approximate }) => `${approximate ? '~' : ''}${formatTimecode(Math.floor(start))}`,
  marker: (moment, labels) => `${labels.timecode(moment).replace('~', 'about ')}, ${moment.label}`,
  cluster(moments, labels) {
    const [first] = moments;
    const last = moments.at(-1);
    const range = first && last ? `, ${labels.timecode(first)} to ${labels.timecode(last)}` : '';
    return `${moments.length} moments${range}`;
  },
  failure: ({ reason }) => failures[reason],
};
