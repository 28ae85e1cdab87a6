import { defineTalk } from '../talk/define-talk';
import type { Talk } from '../talk/talk';

const short = defineTalk({
  title: 'Introduction',
  moments: [
    { start: 0, label: 'Welcome' },
    { start: 979, label: 'punching myself' },
    { start: 1001, end: 1100.25, label: 'The story: why & how <b>' },
  ],
});

const rich = defineTalk({
  id: 'rich',
  title: 'Everything "a talk" can hold',
  speakers: ['Ada', { name: 'Bob', affiliation: 'C', url: 'https://b.c/' }],
  abstract: 'One.\n\nTwo --> three; four = five \\ six',
  date: '2016-05-25',
  language: 'en',
  duration: 7200,
  sources: [
    { src: 'https://v.example/talk.webm', type: 'video/webm', label: 'HD' },
    { src: 'https://www.youtube.com/watch?v=abcdefghijk', type: 'video/youtube' },
  ],
  poster: '/p.jpg',
  tracks: [{ src: 't.vtt', kind: 'captions', language: 'en' }],
  links: [{ url: 'https://a.b/c?d=e&f=g', label: 'slides' }],
  extra: { room: { a: [null, 1, 'x'] } },
  moments: [
    { start: 0, end: 600, label: 'Part one', kind: 'chapter', id: 'one' },
    {
      start: 61.5,
      end: 61.5,
      label: 'A question | with "quotes", commas; and\ttabs',
      kind: 'question',
      body: 'A body\n\n-->\n<script>&amp;</script>',
      people: ['Ada', { name: 'Eve', url: 'https://e.v/e' }],
      tags: ['red', 'two words'],
      links: [{ url: 'mailto:a@b.c', label: 'mail' }],
      image: { src: 'i.png', alt: '' },
      region: { unit: 'percent', x: 0, y: 12.5, width: 50, height: 50 },
      approximate: true,
      parentId: 'one',
      creator: 'Noah',
      source: { url: 'https://s.o/u', quote: 'at 1:01', offset: 7 },
      extra: { color: 'red', start: 'taken' },
    },
    { start: 3661.001, label: '=1+1', kind: 'quote' },
    { start: 360_000, end: 360_001, label: '\u05d0\u05d1 \u202emixed \ud83d\ude00 e\u0301' },
  ],
  unplaced: [{ label: 'later', tags: ['todo'] }],
});

const captions = defineTalk({
  title: 'Captions',
  moments: Array.from({ length: 6 }, (_, index) => ({
    start: index * 2.5,
    end: index * 2.5 + 2,
    label: index % 2 ? `ADA: line ${index}` : `- one ${index}`,
    kind: 'cue',
    people: [index % 2 ? 'Ada' : 'Bob'],
  })),
});

const empty = defineTalk({ title: 'Nothing noted yet' });

/** From nothing to everything the model holds, so that each writer writes each of its branches. */
export const sampleTalks: readonly Talk[] = [short, rich, captions, empty];
