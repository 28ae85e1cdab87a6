import { defineTalk } from '@talkmark/core';

/** Invented, and short enough to be read in every format. */
export const exampleTalk = defineTalk({
  title: 'What went wrong (an invented talk)',
  duration: '20:00',
  sources: [{ src: 'https://example.org/talk.mp4', type: 'video/mp4' }],
  moments: [
    { kind: 'chapter', start: 0, label: 'Opening' },
    { kind: 'chapter', start: '2:05.5', label: 'The joke that nobody heard' },
    { kind: 'chapter', start: '16:19', end: '16:41', label: 'Questions' },
  ],
});
