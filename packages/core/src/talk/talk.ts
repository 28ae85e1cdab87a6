/** A time or length in seconds: finite, ≥ 0, fractions kept. */
export type Seconds = number;

/** What a moment is. The named kinds have a look and a translation of their own; any other word is legal. */
export type MomentKind = 'moment' | 'chapter' | 'note' | 'quote' | 'question' | (string & {});

export interface Person {
  readonly name: string;
  readonly affiliation?: string;
  readonly url?: string;
}

export interface Link {
  readonly url: string;
  /** What the link is, in words. The URL itself is shown where it is absent. */
  readonly label?: string;
}

export interface Image {
  readonly src: string;
  readonly alt?: string;
}

/** A part of the picture, from its top left corner (Media Fragments 1.0, 4.2.2). */
export interface Region {
  readonly unit: 'pixel' | 'percent';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a moment was read from. */
export interface MomentSource {
  readonly url?: string;
  /** The sentence, as it stands in the text. */
  readonly quote?: string;
  /** Where the quote begins in the text, in UTF-16 code units. */
  readonly offset?: number;
}

/** Fields of the source format that the model has no name for, kept so that nothing is lost on the way back. */
export type Extra = Readonly<Record<string, unknown>>;

interface MomentDetails {
  /** Unique within the talk, moments and unplaced moments together. */
  readonly id: string;
  /** What the moment is called, as plain text. */
  readonly label: string;
  readonly kind: MomentKind;
  /** More about the moment, as plain text. */
  readonly body?: string;
  /** Who is in it. */
  readonly people?: readonly Person[];
  readonly tags?: readonly string[];
  readonly links?: readonly Link[];
  readonly image?: Image;
  readonly region?: Region;
  /** The id of the moment this one is part of: a section's chapter, a reply's question. */
  readonly parentId?: string;
  /** Who noted it. */
  readonly creator?: Person;
  readonly source?: MomentSource;
  readonly extra?: Extra;
}

/** A titled point or range of a talk. */
export interface Moment extends MomentDetails {
  readonly start: Seconds;
  /** Exclusive. Absent when nobody stated it, never invented; equal to `start` when a point was meant. */
  readonly end?: Seconds;
  /** The time is near, not exact: "around 19:37". */
  readonly approximate?: boolean;
}

/** A moment whose time is not known yet. */
export interface UnplacedMoment extends MomentDetails {}

/** One recording of a talk. */
export interface MediaSource {
  readonly src: string;
  /** A MIME type, or `video/youtube`, `video/vimeo`. */
  readonly type: string;
  readonly label?: string;
}

/** A file of captions, subtitles, descriptions, chapters or metadata. */
export interface TextTrackSource {
  readonly src: string;
  readonly kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters' | 'metadata';
  /** BCP 47. */
  readonly language?: string;
  readonly label?: string;
}

/**
 * A recorded talk and its moments, as `defineTalk` returns it: moments sorted by start, ids unique, ends not before
 * starts. A talk without a source is legal: its moments stay readable.
 */
export interface Talk {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly Person[];
  readonly abstract?: string;
  /** ISO 8601, to the precision that is known: `2016`, `2016-05-25`. */
  readonly date?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Absent when unknown. */
  readonly duration?: Seconds;
  /** In order of preference. */
  readonly sources: readonly MediaSource[];
  readonly poster?: string;
  readonly tracks?: readonly TextTrackSource[];
  readonly moments: readonly Moment[];
  readonly unplaced: readonly UnplacedMoment[];
  readonly links?: readonly Link[];
  readonly extra?: Extra;
}

/** Some talks of a collection, under a title or none. */
export interface CollectionSection {
  readonly title?: string;
  readonly talkIds: readonly string[];
}

/** Talks that belong together: a conference, a meetup, a course. */
export interface Collection {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, to the precision that is known. */
  readonly date?: string;
  readonly place?: string;
  readonly sections: readonly CollectionSection[];
  readonly talks: readonly Talk[];
  /** Whom the data is owed to, and under which licence. */
  readonly credits?: readonly Link[];
  readonly extra?: Extra;
}
