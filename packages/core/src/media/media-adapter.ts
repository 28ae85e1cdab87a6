import type { Seconds } from '../talk/talk';

/** Why a recording cannot be played. */
export interface MediaFailure {
  readonly reason: 'aborted' | 'network' | 'decode' | 'unsupported' | 'blocked' | 'unknown';
  /** For people; may be empty. */
  readonly message: string;
}

/** The slow state of a recording: what changes a few times a talk, not a few times a second. */
export interface MediaSnapshot {
  readonly status: 'empty' | 'loading' | 'ready' | 'failed';
  readonly paused: boolean;
  readonly ended: boolean;
  /** Absent until known, and for live streams. */
  readonly duration?: Seconds;
  readonly playbackRate: number;
  readonly failure?: MediaFailure;
}

/**
 * The port between Talkmark and whatever plays. Implementations hold nothing until something subscribes, and nothing
 * after the last unsubscribe.
 */
export interface MediaAdapter {
  /** The same object until something changes. */
  getSnapshot(): MediaSnapshot;
  /** Calls back after the snapshot changed. */
  subscribe(listener: () => void): () => void;
  /** Cheap: a read, no computation. While a seek is held back, its target. */
  currentTime(): Seconds;
  /** Calls back with the time about once a frame while playing, and once after each seek. */
  onTime(listener: (time: Seconds) => void): () => void;
  /**
   * Rejects where the browser refuses to start (`NotAllowedError`), and when the recording fails, is exchanged or is
   * paused before it starts.
   */
  play(): Promise<void>;
  pause(): void;
  /** One seek. Before the recording is ready it is held back, and only the last one counts. */
  seek(time: Seconds): void;
  /** Tries again after a failure, where that can help. */
  reload?(): void;
}
