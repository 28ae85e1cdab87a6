import type { MediaAdapter } from '@talkmark/core';
import { describe, expect, test } from 'vitest';

export interface AdapterUnderTest {
  readonly adapter: MediaAdapter;
  /** Makes the recording ready: at least 20 seconds long. */
  load(): Promise<void>;
  /** Makes the recording fail instead of becoming ready. */
  fail(): Promise<void>;
  /** How many times the recording was told to seek. */
  seekCount(): number;
  dispose(): void;
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 150));

/** What every MediaAdapter promises, whatever plays behind it. */
export function testMediaAdapter(name: string, setUp: () => Promise<AdapterUnderTest>): void {
  async function withAdapter(run: (subject: AdapterUnderTest) => Promise<void>) {
    const subject = await setUp();
    const stop = subject.adapter.subscribe(() => {});
    try {
      await run(subject);
    } finally {
      stop();
      subject.dispose();
    }
  }

  describe(name, () => {
    test('it is paused and not ready before the recording is', () =>
      withAdapter(async ({ adapter }) => {
        expect(adapter.getSnapshot()).toMatchObject({ paused: true, ended: false });
        expect(adapter.getSnapshot().status).not.toBe('ready');
        expect(adapter.getSnapshot().duration).toBeUndefined();
      }));

    test('it says when it is ready, and how long the recording is', () =>
      withAdapter(async ({ adapter, load }) => {
        const statuses: string[] = [];
        adapter.subscribe(() => statuses.push(adapter.getSnapshot().status));
        await load();
        expect(statuses.at(-1)).toBe('ready');
        expect(adapter.getSnapshot().duration).toBeGreaterThan(20);
      }));

    test('the snapshot is the same object until something changes', () =>
      withAdapter(async ({ adapter, load }) => {
        await load();
        expect(adapter.getSnapshot()).toBe(adapter.getSnapshot());
      }));

    test('of the seeks before it is ready, only the last is made', () =>
      withAdapter(async ({ adapter, load, seekCount }) => {
        adapter.seek(3);
        adapter.seek(12.5);
        expect(adapter.currentTime()).toBe(12.5);
        await load();
        await soon();
        expect(seekCount()).toBe(1);
        expect(adapter.currentTime()).toBeCloseTo(12.5, 3);
      }));

    test('a seek is one seek, and tells the new time', () =>
      withAdapter(async ({ adapter, load, seekCount }) => {
        await load();
        const times: number[] = [];
        const stop = adapter.onTime((time) => times.push(time));
        adapter.seek(7.25);
        await soon();
        stop();
        expect(seekCount()).toBe(1);
        expect(times.at(-1)).toBeCloseTo(7.25, 3);
      }));

    test('play and pause change the state, and say so', () =>
      withAdapter(async ({ adapter, load }) => {
        await load();
        await adapter.play();
        expect(adapter.getSnapshot().paused).toBe(false);
        adapter.pause();
        await soon();
        expect(adapter.getSnapshot().paused).toBe(true);
      }));

    test('play() before it is ready starts once it is', () =>
      withAdapter(async ({ adapter, load }) => {
        const started = adapter.play();
        await load();
        await started;
        expect(adapter.getSnapshot().paused).toBe(false);
      }));

    test('it tells the truth to whom it is attached late', async () => {
      const { adapter, load, dispose } = await setUp();
      await load();
      adapter.subscribe(() => {});
      expect(adapter.getSnapshot().status).toBe('ready');
      expect(adapter.getSnapshot().duration).toBeGreaterThan(20);
      dispose();
    });

    test('play() of a recording that fails rejects, before and after the failure', () =>
      withAdapter(async ({ adapter, fail }) => {
        const early = adapter.play();
        const refused = expect(early).rejects.toThrow();
        await fail();
        await refused;
        await expect(adapter.play()).rejects.toThrow();
        expect(adapter.getSnapshot()).toMatchObject({ status: 'failed', paused: true });
        expect(adapter.getSnapshot().failure?.reason).toBeTypeOf('string');
      }));

    test('nothing is told after the unsubscribe', () =>
      withAdapter(async ({ adapter, load }) => {
        await load();
        let calls = 0;
        const count = () => {
          calls += 1;
        };
        for (const stop of [adapter.subscribe(count), adapter.onTime(count)]) stop();
        adapter.seek(5);
        await soon();
        expect(calls).toBe(0);
      }));
  });
}
