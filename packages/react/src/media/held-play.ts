import { namedError } from './named-error';

type Settle = { readonly resolve: () => void; readonly reject: (error: Error) => void };

/** Plays that were asked for before the recording was ready. */
export interface HeldPlay {
  hold(): Promise<void>;
  /** Plays once for all of them. */
  release(): void;
  reject(name: 'AbortError' | 'NotSupportedError', message: string): void;
}

export function createHeldPlay(play: () => Promise<void>): HeldPlay {
  let held: readonly Settle[] = [];

  function take(): readonly Settle[] {
    const taken = held;
    held = [];
    return taken;
  }

  return {
    hold: () =>
      new Promise((resolve, reject) => {
        held = [...held, { resolve, reject }];
      }),
    release() {
      const taken = take();
      if (taken.length === 0) return;
      play().then(
        () => {
          for (const { resolve } of taken) resolve();
        },
        (error) => {
          for (const { reject } of taken) reject(error);
        },
      );
    },
    reject(name, message) {
      for (const { reject } of take()) reject(namedError(name, message));
    },
  };
}
