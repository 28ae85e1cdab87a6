import { defineTalk } from '@talkmark/core';
import { createFakeMedia } from '@talkmark/core/testing';
import { expect, test } from 'vitest';
import { createPlayer } from './create-player';

const talk = defineTalk({
  title: 'Introduction',
  moments: [
    { id: 'punch', start: '16:19', label: 'punching myself' },
    { id: 'overshare', start: '20:11', label: 'offering unsolicited personal medical history' },
    { id: 'unikernels', start: '38:25', label: 'getting trolled by unikernels' },
  ],
});

function setUp() {
  const player = createPlayer({ talk });
  const media = createFakeMedia({ duration: 2700 });
  const detach = player.attachMedia(media);
  return { player, media, detach, state: () => player.store.getState() };
}

test('opening a moment seeks exactly once, shows it and marks it current', () => {
  const { player, media, state } = setUp();
  player.openMoment('punch');
  expect(media.seeks).toEqual([979]);
  expect(state()).toMatchObject({
    openMomentIds: ['punch'],
    currentIndex: 0,
    activeMomentIds: ['punch'],
    paused: true,
  });
});

test('an unknown moment is refused in words', () => {
  const { player } = setUp();
  expect(() => player.openMoment('nope')).toThrow('There is no moment "nope" in the talk "Introduction"');
});

test('several moments can be opened to choose from, without a seek', () => {
  const { player, media, state } = setUp();
  player.openMoments(['punch', 'overshare']);
  expect(media.seeks).toEqual([]);
  player.closeMoments();
  expect(state().openMomentIds).toEqual([]);
});

test('playback between two boundaries changes no state', () => {
  const { player, media } = setUp();
  media.advanceTo(100);
  let changes = 0;
  let moves = 0;
  player.store.subscribe(() => changes++);
  player.playhead.subscribe(() => moves++);
  for (let time = 100.02; time < 978; time += 1.7) media.advanceTo(time);
  expect(moves).toBeGreaterThan(500);
  expect(changes).toBe(0);
  media.advanceTo(979);
  expect(changes).toBe(1);
});

test('a seek before media is there is kept, and only the last one is made', () => {
  const player = createPlayer({ talk });
  player.seek(10);
  player.openMoment('overshare');
  expect(player.store.getState().currentIndex).toBe(1);
  const media = createFakeMedia({ duration: 2700 });
  player.attachMedia(media);
  expect(media.seeks).toEqual([1211]);
});

test('a range stops at its end, and only once', async () => {
  const { player, media, state } = setUp();
  await player.playRange({ start: 979, end: 1001.5 });
  expect(state().paused).toBe(false);
  media.advanceTo(1001.4);
  expect(state().paused).toBe(false);
  media.advanceTo(1001.5);
  expect(state()).toMatchObject({ paused: true, range: undefined });
  await player.play();
  media.advanceTo(1003);
  expect(state().paused).toBe(false);
});

test('a seek out of the range plays on', async () => {
  const { player, media, state } = setUp();
  await player.playRange({ start: 979, end: 1001 });
  player.seek(2000);
  media.advanceTo(2001);
  expect(state()).toMatchObject({ paused: false, range: undefined });
});

test.each([
  ['before it', 10],
  ['far past it', 2000],
])('a jump %s that the media makes by itself ends the range, and plays on', async (_, time) => {
  const { player, media, state } = setUp();
  await player.playRange({ start: 979, end: 1001 });
  media.advanceTo(990);
  media.seek(time);
  expect(state()).toMatchObject({ paused: false, range: undefined });
  media.advanceTo(1005);
  expect(state().paused).toBe(false);
});

test('a range survives a seek that ends up a little before its start', async () => {
  const { player, media, state } = setUp();
  await player.playRange({ start: 979, end: 1001 });
  media.advanceTo(978.6);
  expect(state().range).toEqual({ start: 979, end: 1001 });
});

test('a range ends with its talk', async () => {
  const { player, state } = setUp();
  await player.playRange({ start: 979, end: 1001 });
  player.setTalk(defineTalk({ title: 'Another', sources: [{ src: '/b.webm', type: 'video/webm' }] }));
  expect(state().range).toBeUndefined();
  expect(player.playhead.time).toBe(0);
});

test('a second media takes the place of the first, which is let go', () => {
  const { player, media, detach, state } = setUp();
  media.advanceTo(1211);
  const second = createFakeMedia({ duration: 3000 });
  const detachSecond = player.attachMedia(second);
  expect(media.listenerCount).toBe(0);
  expect(second.seeks).toEqual([1211]);
  detach();
  expect(state()).toMatchObject({ status: 'ready', duration: 3000 });
  detachSecond();
  expect(second.listenerCount).toBe(0);
  expect(state().status).toBe('empty');
});

test('media that was never sought is not sought when it is attached', () => {
  const { player, media, detach, state } = setUp();
  media.advanceTo(0);
  detach();
  expect(state()).toMatchObject({ ended: false, playbackRate: 1 });
  const next = createFakeMedia({ duration: 2700 });
  player.attachMedia(next);
  expect(next.seeks).toEqual([]);
});

test('before media is there, play and pause take turns too', () => {
  const player = createPlayer({ talk });
  player.togglePlay();
  player.togglePlay();
  const media = createFakeMedia({ duration: 2700 });
  player.attachMedia(media);
  expect(player.store.getState().paused).toBe(true);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('a seek to %d is none', (time) => {
  const { player, media } = setUp();
  player.seek(time);
  expect(media.seeks).toEqual([]);
  expect(player.playhead.time).toBe(0);
});

test('a retry loads again and returns to the same place', () => {
  const { player, media } = setUp();
  media.advanceTo(1211);
  media.fail({ reason: 'network', message: 'offline' });
  player.retry();
  media.load(2700);
  expect(media.seeks).toEqual([1211]);
});

test('next and previous walk the moments', () => {
  const { player, media } = setUp();
  player.nextMoment();
  player.nextMoment();
  player.nextMoment();
  player.nextMoment();
  player.previousMoment();
  media.advanceTo(1230);
  player.previousMoment();
  expect(media.seeks).toEqual([979, 1211, 2305, 1211, 1211]);
});

test('a seek stays within the talk', () => {
  const { player, media } = setUp();
  player.seek(-5);
  player.seek(9999);
  expect(media.seeks).toEqual([0, 2700]);
});

test('the talk can change while it plays: what is still there stays open', () => {
  const { player, media, state } = setUp();
  player.openMoment('overshare');
  player.setTalk(defineTalk({ ...talk, moments: talk.moments.slice(1) }));
  expect(state()).toMatchObject({ openMomentIds: ['overshare'], currentIndex: 0, duration: 2700 });
  player.setTalk(defineTalk({ ...talk, moments: [] }));
  expect(state()).toMatchObject({ openMomentIds: [], currentIndex: -1, activeMomentIds: [] });
  expect(media.seeks).toEqual([1211]);
});

test('the recording’s own duration outlives another talk and a failure', () => {
  const { player, media, state } = setUp();
  media.fail({ reason: 'network', message: 'offline' });
  player.setTalk(defineTalk({ ...talk, moments: [], duration: 100 }));
  expect(state().duration).toBe(2700);
});

test('a failure of the media becomes state, and moments stay usable', () => {
  const { player, media, state } = setUp();
  media.fail({ reason: 'network', message: 'offline' });
  expect(state()).toMatchObject({ status: 'failed', failure: { reason: 'network' } });
  player.openMoment('punch');
  expect(state().openMomentIds).toEqual(['punch']);
});

test('after detaching nothing is held and the place is kept for the next media', () => {
  const { player, media, detach, state } = setUp();
  media.advanceTo(1211);
  detach();
  expect(media.listenerCount).toBe(0);
  expect(state()).toMatchObject({ status: 'empty', paused: true });
  const next = createFakeMedia({ duration: 2700 });
  player.attachMedia(next);
  expect(next.seeks).toEqual([1211]);
});
