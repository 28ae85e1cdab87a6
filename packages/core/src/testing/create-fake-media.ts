import type { MediaAdapter, MediaFailure, MediaSnapshot } from '../media/media-adapter';
import type { Seconds } from '../talk/talk';
import { createListeners } from './listeners';

export interface FakeMediaOptions {
  readonly duration?: Seconds;
  /** @default 'ready' with a duration, 'empty' without one */
  readonly status?: MediaSnapshot['status'];
}

/** A recording that does what a test says, with no clock, no network and no DOM. */
export interface FakeMedia extends MediaAdapter {
  /** Every seek made. Of those held back until it was ready, that is the last. */
  readonly seeks: readonly Seconds[];
  /** How many callbacks of both kinds are subscribed. */
  readonly listenerCount: number;
  /** Plays on, or back, to a time. At the duration the recording ends. */
  advanceTo(time: Seconds): void;
  /** Becomes ready, plays if it was asked to, and does the seek that was held back. A live stream has no duration. */
  load(duration?: Seconds): void;
  fail(failure: MediaFailure): void;
  /** Refuses to start from now on, as a browser does before the viewer touched the page; `false` allows it again. */
  refusePlay(refused?: boolean): void;
}

export function createFakeMedia({ duration, status }: FakeMediaOptions = {}): FakeMedia {
  const changes = createListeners();
  const times = createListeners<[Seconds]>();
  const seeks: Seconds[] = [];
  let time: Seconds = 0;
  let heldSeek: Seconds | undefined;
  let refused = false;
  let waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  let snapshot: MediaSnapshot = {
    status: status ?? (duration === undefined ? 'empty' : 'ready'),
    paused: true,
    ended: false,
    ...(duration !== undefined && { duration }),
    playbackRate: 1,
  };

  function change(next: MediaSnapshot): void {
    snapshot = next;
    changes.notify();
  }

  function moveTo(next: Seconds): void {
    const end = snapshot.duration ?? Number.POSITIVE_INFINITY;
    time = Math.min(Math.max(next, 0), end);
    const ended = time === end;
    if (ended !== snapshot.ended) change({ ...snapshot, ended, paused: ended || snapshot.paused });
    times.notify(time);
  }

  function makeSeek(target: Seconds): void {
    seeks.push(target);
    moveTo(target);
  }

  function settlePlays(settle: (play: (typeof waiting)[number]) => void): void {
    const plays = waiting;
    waiting = [];
    plays.forEach(settle);
  }

  return {
    seeks,
    get listenerCount() {
      return changes.count + times.count;
    },
    getSnapshot: () => snapshot,
    subscribe: changes.add,
    currentTime: () => heldSeek ?? time,
    onTime: times.add,
    async play() {
      if (refused) throw namedError('NotAllowedError', 'The browser refused to start playback.');
      if (snapshot.status === 'failed')
        throw namedError('NotSupportedError', 'The recording cannot be played.');
      if (snapshot.ended) moveTo(0);
      if (snapshot.paused) change({ ...snapshot, paused: false });
      if (snapshot.status !== 'ready') {
        await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
      }
    },
    pause() {
      if (!snapshot.paused) change({ ...snapshot, paused: true });
      settlePlays(({ reject }) => reject(namedError('AbortError', 'Playback was paused before it began.')));
    },
    seek(target) {
      if (snapshot.status === 'ready') makeSeek(target);
      else heldSeek = target;
    },
    advanceTo: moveTo,
    load(loadedDuration) {
      const { paused, playbackRate } = snapshot;
      time = 0;
      change({
        status: 'ready',
        paused,
        ended: false,
        ...(loadedDuration !== undefined && { duration: loadedDuration }),
        playbackRate,
      });
      settlePlays(({ resolve }) => resolve());
      if (heldSeek !== undefined) {
        const target = heldSeek;
        heldSeek = undefined;
        makeSeek(target);
      }
    },
    reload() {
      const { failure: _, ...rest } = snapshot;
      change({ ...rest, status: 'loading', paused: true });
    },
    fail(failure) {
      change({ ...snapshot, status: 'failed', paused: true, failure });
      settlePlays(({ reject }) => reject(namedError('NotSupportedError', failure.message)));
    },
    refusePlay(refuse = true) {
      refused = refuse;
    },
  };
}

/** Players reject with a `DOMException`, which callers know by its name; core has no DOM. */
function namedError(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
