/** Counts what stays behind: listeners on the page, timers, frames and observers. For tests only. */
export interface LeakCounts {
  readonly listeners: number;
  readonly timers: number;
  readonly frames: number;
  readonly observers: number;
}

interface Patched {
  readonly read: () => LeakCounts;
  readonly restore: () => void;
}

type ListenerKey = { readonly type: string; readonly listener: unknown; readonly capture: boolean };

function isCapture(options: boolean | EventListenerOptions | undefined): boolean {
  return typeof options === 'boolean' ? options : (options?.capture ?? false);
}

/** Listeners on what outlives a player. Each target's own methods are replaced: a test runner may have replaced them. */
function trackListeners(): { count: () => number; restore: () => void } {
  const tracked = [window, document, document.documentElement, document.body].map((target) => {
    const { addEventListener, removeEventListener } = target;
    const isOwn = Object.hasOwn(target, 'addEventListener');
    let held: ListenerKey[] = [];
    const isSame = (a: ListenerKey, b: ListenerKey) =>
      a.type === b.type && a.listener === b.listener && a.capture === b.capture;

    Object.assign(target, {
      addEventListener(type: string, listener: EventListener, options?: boolean | AddEventListenerOptions) {
        const key = { type, listener, capture: isCapture(options) };
        if (!held.some((other) => isSame(other, key))) held.push(key);
        addEventListener.call(target, type, listener, options);
      },
      removeEventListener(type: string, listener: EventListener, options?: boolean | EventListenerOptions) {
        const key = { type, listener, capture: isCapture(options) };
        held = held.filter((other) => !isSame(other, key));
        removeEventListener.call(target, type, listener, options);
      },
    });
    return {
      count: () => held.length,
      restore() {
        if (isOwn) Object.assign(target, { addEventListener, removeEventListener });
        else
          for (const name of ['addEventListener', 'removeEventListener'])
            Reflect.deleteProperty(target, name);
      },
    };
  });
  return {
    count: () => tracked.reduce((sum, { count }) => sum + count(), 0),
    restore() {
      for (const { restore } of tracked) restore();
    },
  };
}

function trackTimers(): { timers: () => number; frames: () => number; restore: () => void } {
  const {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    requestAnimationFrame,
    cancelAnimationFrame,
  } = window;
  const timers = new Set<unknown>();
  const frames = new Set<number>();
  const run = (handler: TimerHandler, values: unknown[]) => {
    if (typeof handler === 'function') handler(...values);
  };
  Object.assign(window, {
    setTimeout(handler: TimerHandler, delay?: number, ...values: unknown[]) {
      const id: unknown = setTimeout.call(
        window,
        () => {
          timers.delete(id);
          run(handler, values);
        },
        delay,
      );
      timers.add(id);
      return id;
    },
    clearTimeout(id?: number) {
      if (id !== undefined) timers.delete(id);
      clearTimeout.call(window, id);
    },
    setInterval(handler: TimerHandler, delay?: number, ...values: unknown[]) {
      const id: unknown = setInterval.call(window, () => run(handler, values), delay);
      timers.add(id);
      return id;
    },
    clearInterval(id?: number) {
      if (id !== undefined) timers.delete(id);
      clearInterval.call(window, id);
    },
    requestAnimationFrame(callback: FrameRequestCallback) {
      const id = requestAnimationFrame.call(window, (time) => {
        frames.delete(id);
        callback(time);
      });
      frames.add(id);
      return id;
    },
    cancelAnimationFrame(id: number) {
      frames.delete(id);
      cancelAnimationFrame.call(window, id);
    },
  });
  return {
    timers: () => timers.size,
    frames: () => frames.size,
    restore: () =>
      Object.assign(window, {
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
        requestAnimationFrame,
        cancelAnimationFrame,
      }),
  };
}

function trackObservers(): { count: () => number; restore: () => void } {
  const { ResizeObserver } = window;
  const observing = new Set<ResizeObserver>();
  window.ResizeObserver = class extends ResizeObserver {
    override observe(target: Element, options?: ResizeObserverOptions) {
      observing.add(this);
      super.observe(target, options);
    }
    override disconnect() {
      observing.delete(this);
      super.disconnect();
    }
  };
  return {
    count: () => observing.size,
    restore: () => {
      window.ResizeObserver = ResizeObserver;
    },
  };
}

export function trackLeaks(): Patched {
  const listeners = trackListeners();
  const timing = trackTimers();
  const observers = trackObservers();
  return {
    read: () => ({
      listeners: listeners.count(),
      timers: timing.timers(),
      frames: timing.frames(),
      observers: observers.count(),
    }),
    restore() {
      listeners.restore();
      timing.restore();
      observers.restore();
    },
  };
}
