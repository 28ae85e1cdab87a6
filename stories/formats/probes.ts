import { defineTalk, type Moment, type MomentInput, type Talk, type TalkInput } from '@talkmark/core';

/** A talk with one thing in it that a format may hold or lose. */
export interface Probe {
  /** Short enough for the head of a column. */
  readonly name: string;
  readonly talk: Talk;
  /** Where in the talk it stands, as losses name it. */
  readonly paths: readonly string[];
  /** What of it is in a talk, the one that is written or the one that is read back. */
  readonly read: (talk: Talk) => unknown;
}

export interface ProbeGroup {
  readonly name: string;
  readonly probes: readonly Probe[];
}

/** What every format can say, so that nothing else gets in the way of what is probed. */
const moments: readonly MomentInput[] = [
  { start: 0, label: 'Opening' },
  { start: 60, label: 'What went wrong' },
  { start: 120, label: 'Questions' },
];
const base: TalkInput = {
  title: 'A talk',
  duration: 3600,
  sources: [{ src: 'https://example.org/talk.mp4', type: 'video/mp4' }],
  moments,
};

/** What a talk is called that comes back without a title: as the file it is read from. */
export const standInTitle = 'nothing';

function ofTalk(name: string, field: keyof Talk, value: Partial<TalkInput> = {}): Probe {
  return { name, talk: defineTalk({ ...base, ...value }), paths: [field], read: (talk) => talk[field] };
}

function ofMoment(name: string, field: keyof Moment, value: Partial<MomentInput> = {}): Probe {
  const probed = moments.map((moment, index) => (index === 1 ? { ...moment, ...value } : moment));
  return {
    name,
    talk: defineTalk({ ...base, moments: probed }),
    paths: [`moments[1].${field}`],
    read: (talk) => talk.moments[1]?.[field],
  };
}

function ofKinds(name: string, kinds: readonly string[]): Probe {
  const probed = kinds.map((kind, index) => ({ start: index * 60, label: `The ${kind}`, kind }));
  return {
    name,
    talk: defineTalk({ ...base, moments: [...probed, ...moments.slice(kinds.length)] }),
    paths: kinds.map((_, index) => `moments[${index}].kind`),
    read: (talk) => talk.moments.slice(0, kinds.length).map(({ kind }) => kind),
  };
}

const link = { url: 'https://example.org/slides', label: 'Slides' };

const nesting: Probe = {
  name: 'Parts of moments',
  talk: defineTalk({
    ...base,
    moments: [
      { start: 0, end: 120, label: 'Method', kind: 'chapter' },
      { start: 60, end: 90, label: 'Part of it', kind: 'chapter', parentId: 't0-method' },
      { start: 120, end: 180, label: 'Questions', kind: 'chapter' },
    ],
  }),
  paths: ['moments[1].parentId'],
  read: ({ moments }) => moments.find(({ id }) => id === moments[1]?.parentId)?.label,
};

/** Columns of the table of what a format holds. */
export const probeGroups: readonly ProbeGroup[] = [
  {
    name: 'The talk',
    probes: [
      {
        ...ofTalk('Title', 'title'),
        read: ({ title }) => (title === standInTitle ? undefined : title),
      },
      ofTalk('Speakers', 'speakers', { speakers: [{ name: 'Ada Speaker', affiliation: 'An institute' }] }),
      ofTalk('Abstract', 'abstract', { abstract: 'What this talk is about.' }),
      ofTalk('Date', 'date', { date: '2016-05-25' }),
      ofTalk('Language', 'language', { language: 'en' }),
      ofTalk('Duration', 'duration'),
      ofTalk('Recordings', 'sources'),
      ofTalk('Poster', 'poster', { poster: 'https://example.org/poster.jpg' }),
      ofTalk('Text tracks', 'tracks', {
        tracks: [{ src: 'https://example.org/talk.vtt', kind: 'captions', language: 'en' }],
      }),
      ofTalk('Links', 'links', { links: [link] }),
      ofTalk('Fields of your own', 'extra', { extra: { room: '101' } }),
    ],
  },
  {
    name: 'When',
    probes: [
      ofMoment('Parts of seconds', 'start', { start: 60.123 }),
      ofMoment('Ends', 'end', { end: 90 }),
      ofMoment('Ends that are starts', 'end', { end: 60 }),
      ofMoment('No end', 'end'),
      ofMoment('Approximate times', 'approximate', { approximate: true }),
      {
        ...ofTalk('No time yet', 'unplaced', { unplaced: [{ label: 'The long applause' }] }),
        read: ({ unplaced }) => unplaced.map(({ label }) => label),
      },
    ],
  },
  {
    name: 'What',
    probes: [
      ofMoment('Labels of two lines', 'label', { label: 'One line\nand another' }),
      ofKinds('Plain moments', ['moment']),
      ofKinds('Chapters', ['chapter']),
      ofKinds('Notes, quotes, questions', ['note', 'quote', 'question']),
      ofKinds('Kinds of your own', ['demonstration']),
      nesting,
      ofMoment('Text', 'body', { body: 'More about it.\n\nIn two paragraphs.' }),
      ofMoment('People', 'people', { people: ['Bob Heckler'] }),
      ofMoment('Tags', 'tags', { tags: ['failure', 'live'] }),
      ofMoment('Links', 'links', { links: [link] }),
      ofMoment('Picture', 'image', { image: { src: 'https://example.org/still.jpg', alt: 'A slide' } }),
      ofMoment('Region of the picture', 'region', {
        region: { unit: 'percent', x: 10, y: 10, width: 25, height: 25 },
      }),
      ofMoment('Who noted it', 'creator', { creator: 'Cyd Notetaker' }),
      ofMoment('Where it was read', 'source', {
        source: { url: 'https://example.org/notes', quote: 'At 1:00 it went wrong.' },
      }),
      ofMoment('Id', 'id', { id: 'an-id-of-its-own' }),
      ofMoment('Fields of your own', 'extra', { extra: { mood: 'dark' } }),
    ],
  },
];
