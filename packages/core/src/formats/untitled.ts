import type { Moment, Seconds } from '../talk/talk';
import { formatTimecode } from '../time/timecode';

/** A file may state what is no time, or more than a timecode can say: whether it counts is not for its name to tell. */
const isWritable = (start: Seconds): boolean => start >= 0 && start <= Number.MAX_SAFE_INTEGER;

/** The title, or what a moment is called that has none, in formats where none is needed: its time. */
export function titleOrTime(title: string, start: Seconds): string {
  const trimmed = title.trim();
  if (trimmed !== '') return trimmed;
  return isWritable(start) ? formatTimecode(start) : String(start);
}

/** Said of cues whose text is their title. */
export const noText = 'This cue has no text: write one. It was called by its time.';

/** Said of times below zero, which no recording has. */
export const beganEarly = 'This began before 0: it was moved there.';

/** The title for such a format: none for a moment that is called by its time, so that none comes back as none. */
export function titleUnlessTime({ label, start }: Moment): string {
  return label === formatTimecode(start) ? '' : label;
}
