import { describe, expect, test, vi } from 'vitest';
import { createFakeMedia } from './create-fake-media';

const blocked = { reason: 'blocked', message: 'The host is blocked.' } as const;

describe('loading', () => {
  test('is empty until it is loaded, with no duration that could be guessed at', () => {
    const media = createFakeMedia();
    expect(media.getSnapshot()).toEqual({ status: 'empty', paused: true, ended: false, playbackRate: 1 });
    media.load(3600);
    expect(media.getSnapshot()).toMatchObject({ status: 'ready', duration: 3600 });
  });

  test('is ready at once with a duration, unless told otherwise', () => {
    expect(createFakeMedia({ duration: 60 }).getSnapshot()).toMatchObject({ status: 'ready', duration: 60 });
    expect(createFakeMedia({ duration: 60, status: 'loading' }).getSnapshot().status).toBe('loading');
  });

  test('a live stream is ready without a duration', () => {
    const media = createFakeMedia();
    media.load();
    expect(media.getSnapshot().status).toBe('ready');
    expect(media.getSnapshot()).not.toHaveProperty('duration');
    media.advanceTo(100_000);
    expect(media.getSnapshot().ended).toBe(false);
  });

  test('a failure pauses and says why, until the next recording is loaded', () => {
    const media = createFakeMedia({ duration: 60 });
    media.fail(blocked);
    expect(media.getSnapshot()).toMatchObject({ status: 'failed', paused: true, failure: blocked });
    media.load(30);
    expect(media.getSnapshot()).toEqual({
      status: 'ready',
      paused: true,
      ended: false,
      duration: 30,
      playbackRate: 1,
    });
  });
});

describe('snapshots', () => {
  test('are the same object until something changes', async () => {
    const media = createFakeMedia({ duration: 60 });
    const before = media.getSnapshot();
    media.pause();
    media.seek(30);
    media.advanceTo(31);
    expect(media.getSnapshot()).toBe(before);
    await media.play();
    expect(media.getSnapshot()).not.toBe(before);
    expect(before.paused).toBe(true);
  });

  test('subscribers hear of changes, after they were made, and of nothing else', async () => {
    const media = createFakeMedia({ duration: 60 });
    const heard: boolean[] = [];
    const unsubscribe = media.subscribe(() => heard.push(media.getSnapshot().paused));
    await media.play();
    await media.play();
    media.advanceTo(1);
    media.pause();
    media.pause();
    expect(heard).toEqual([false, true]);
    unsubscribe();
    await media.play();
    expect(heard).toHaveLength(2);
  });
});

describe('time', () => {
  test('is told while playing, and once after a seek', () => {
    const media = createFakeMedia({ duration: 60 });
    const onTime = vi.fn();
    media.onTime(onTime);
    media.advanceTo(1);
    media.advanceTo(2.5);
    media.seek(30);
    expect(onTime.mock.calls).toEqual([[1], [2.5], [30]]);
    expect(media.currentTime()).toBe(30);
  });

  test('stays within the recording', () => {
    const media = createFakeMedia({ duration: 60 });
    media.seek(100);
    expect(media.currentTime()).toBe(60);
    media.seek(-5);
    expect(media.currentTime()).toBe(0);
  });

  test('counts every seek', () => {
    const media = createFakeMedia({ duration: 60 });
    media.seek(10);
    media.advanceTo(20);
    media.seek(100);
    expect(media.seeks).toEqual([10, 100]);
  });

  test('a seek before the recording is ready is held back, and only the last one counts', () => {
    const media = createFakeMedia();
    const onTime = vi.fn();
    media.onTime(onTime);
    media.seek(10);
    media.seek(20);
    expect(media.currentTime()).toBe(20);
    expect(onTime).not.toHaveBeenCalled();
    media.load(60);
    expect(media.currentTime()).toBe(20);
    expect(onTime.mock.calls).toEqual([[20]]);
    media.load(60);
    expect(media.currentTime()).toBe(0);
    expect(media.seeks).toEqual([20]);
  });

  test('reaching the end ends and pauses; going back undoes the end', async () => {
    const media = createFakeMedia({ duration: 60 });
    await media.play();
    media.advanceTo(61);
    expect(media.getSnapshot()).toMatchObject({ ended: true, paused: true });
    media.seek(30);
    expect(media.getSnapshot()).toMatchObject({ ended: false, paused: true });
  });

  test('playing after the end begins anew', async () => {
    const media = createFakeMedia({ duration: 60 });
    media.advanceTo(60);
    await media.play();
    expect(media.currentTime()).toBe(0);
    expect(media.getSnapshot()).toMatchObject({ ended: false, paused: false });
  });
});

describe('play', () => {
  test('waits for the recording', async () => {
    const media = createFakeMedia();
    const began = vi.fn();
    const playing = media.play().then(began);
    await Promise.resolve();
    expect(began).not.toHaveBeenCalled();
    media.load(60);
    await playing;
    expect(media.getSnapshot()).toMatchObject({ status: 'ready', paused: false });
  });

  test('is refused until allowed', async () => {
    const media = createFakeMedia({ duration: 60 });
    media.refusePlay();
    await expect(media.play()).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(media.getSnapshot().paused).toBe(true);
    media.refusePlay(false);
    await media.play();
    expect(media.getSnapshot().paused).toBe(false);
  });

  test('fails with the recording, before and after', async () => {
    const media = createFakeMedia();
    const playing = media.play();
    media.fail(blocked);
    await expect(playing).rejects.toThrow('The host is blocked.');
    await expect(media.play()).rejects.toMatchObject({ name: 'NotSupportedError' });
  });

  test('is called off by a pause', async () => {
    const media = createFakeMedia();
    const playing = media.play();
    media.pause();
    await expect(playing).rejects.toMatchObject({ name: 'AbortError' });
    expect(media.getSnapshot().paused).toBe(true);
  });
});

test('counts the listeners of both kinds, so that a test sees the leaked ones', () => {
  const media = createFakeMedia({ duration: 60 });
  const detach = [media.subscribe(vi.fn()), media.subscribe(vi.fn()), media.onTime(vi.fn())];
  expect(media.listenerCount).toBe(3);
  for (const unsubscribe of detach) unsubscribe();
  for (const unsubscribe of detach) unsubscribe();
  expect(media.listenerCount).toBe(0);
});
