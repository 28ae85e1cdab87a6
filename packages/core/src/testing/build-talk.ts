import type { Moment, Talk } from '../talk/talk';

/** A moment with everything it must have, named after its start; give two moments at one time ids of their own. */
export function buildMoment(overrides: Partial<Moment> = {}): Moment {
  const { start = 0 } = overrides;
  return {
    id: `moment-at-${start}`,
    start,
    label: `Moment at ${start} seconds`,
    kind: 'moment',
    ...overrides,
  };
}

/** An hour of talk with a point, a range within a chapter, and a recording. What is passed is taken as it is. */
export function buildTalk(overrides: Partial<Talk> = {}): Talk {
  return {
    id: 'talk',
    title: 'A talk about talks',
    speakers: [{ name: 'Ada Speaker' }],
    duration: 3600,
    sources: [{ src: 'talk.webm', type: 'video/webm' }],
    moments: [
      buildMoment({ id: 'opening', start: 0, end: 1200, label: 'Opening', kind: 'chapter' }),
      buildMoment({ id: 'joke', start: 979, label: 'Punching myself' }),
      buildMoment({ id: 'story', start: 1001, end: 1100, label: 'The story behind it' }),
    ],
    unplaced: [],
    ...overrides,
  };
}
