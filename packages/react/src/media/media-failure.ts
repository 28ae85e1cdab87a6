import type { MediaFailure } from '@talkmark/core';

const REASONS: readonly MediaFailure['reason'][] = ['unknown', 'aborted', 'network', 'decode', 'unsupported'];

/** Reads a MediaError, or video.js's error of the same shape (HTML, 4.8.11.1). */
export function readFailure(error: { readonly code: number; readonly message: string }): MediaFailure {
  return { reason: REASONS[error.code] ?? 'unknown', message: error.message };
}

/** A duration that is known: not NaN before the metadata, not Infinity of a live stream. */
export function knownDuration(duration: number | undefined): { duration?: number } {
  return duration !== undefined && Number.isFinite(duration) && duration > 0 ? { duration } : {};
}
