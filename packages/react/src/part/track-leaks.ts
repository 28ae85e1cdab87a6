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

function trackListeners(): { count: () => number; restore: () => void } {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const held = new Map<EventTarget, ListenerKey[]>();
  const isOnPage = (target: EventTarget) =>
    target === window || target === document || target === document.body;
  const isCapture = (options: boolean | EventListenerOptions | undefined) =>
    typeof options === 'boolean' ? options : (options?.capture ?? false);
  const same = (a: ListenerKey, b: ListenerKey) =>
    a.type === b.type && a.listener === b.listener && a.capture === b.capture;

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const key = { type, listener, capture: isCapture(options) };
    if (listener && isOnPage(target)) {
      const keys = held.get(target) ?? [];
      if (!keys.some((other) => same(other, key))) held.set(target, [...keys, key]);
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    const key = { type, listener, capture: isCapture(options) };
    held.set(
      target,
      (held.get(target) ?? []).filter((other) => !same(other, key)),
    );
    removeEventListener.call(target, type, listener, options);
  };
  return {
    count: () => [...held.values()].reduce((sum, keys) => sum + keys.length, 0),
    restore: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
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
