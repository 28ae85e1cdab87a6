export { buildMoment, buildTalk } from './build-talk';
export { createFakeMedia, type FakeMedia, type FakeMediaOptions } from './create-fake-media';
export { createRandom, type Random } from './create-random';
