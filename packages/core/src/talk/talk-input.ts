import type { Collection, Extra, Moment, Person, Seconds, Talk, UnplacedMoment } from './talk';

/** Seconds, or a timecode as people write it: `"16:19"`. */
export type TimeInput = Seconds | string;

/** A name alone stands for `{ name }`. */
export type PersonInput = string | Person;

interface MomentDetailsInput
  extends Partial<Omit<UnplacedMoment, 'label' | 'people' | 'creator'>>,
    Pick<UnplacedMoment, 'label'> {
  readonly people?: readonly PersonInput[];
  readonly creator?: PersonInput;
}

/**
 * A moment as it is handed to `defineTalk`. Without an `id` it gets one from its time and label, so that links to it
 * survive other moments being added.
 */
export interface MomentInput extends MomentDetailsInput, Pick<Moment, 'approximate'> {
  readonly start: TimeInput;
  readonly end?: TimeInput;
}

/** A moment without a time, as it is handed to `defineTalk`. */
export interface UnplacedMomentInput extends MomentDetailsInput {}

/**
 * What `defineTalk` takes: every `Talk` is one. Fields the model does not know, of the talk or of its moments, are
 * kept in their `extra`; `null` counts as absent.
 */
export interface TalkInput
  extends Partial<Omit<Talk, 'title' | 'speakers' | 'duration' | 'moments' | 'unplaced'>> {
  /** @default the title in lower case, with hyphens */
  readonly id?: string;
  readonly title: string;
  readonly speakers?: readonly PersonInput[];
  readonly duration?: TimeInput;
  /** In any order. */
  readonly moments?: readonly MomentInput[];
  readonly unplaced?: readonly UnplacedMomentInput[];
}

/** What `defineCollection` takes: every `Collection` is one. */
export interface CollectionInput extends Partial<Omit<Collection, 'title' | 'talks'>> {
  /** @default the title in lower case, with hyphens */
  readonly id?: string;
  readonly title: string;
  /** @default one section without a title that holds every talk */
  readonly sections?: Collection['sections'];
  readonly talks?: readonly TalkInput[];
  readonly extra?: Extra;
}
