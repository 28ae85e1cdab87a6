import type { Seconds } from '../talk/talk';
import { formatTimecode } from '../time/timecode';

/** The title, or what a moment is called that has none, in formats where none is needed: its time. */
export function titleOrTime(title: string, start: Seconds): string {
  const trimmed = title.trim();
  return trimmed === '' ? formatTimecode(start) : trimmed;
}

/** The title for such a format: none for a moment that is called by its time, so that none comes back as none. */
export function titleUnlessTime({
  label,
  start,
}: {
  readonly label: string;
  readonly start: Seconds;
}): string {
  return label === formatTimecode(start) ? '' : label;
}
