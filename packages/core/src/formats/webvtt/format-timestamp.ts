import type { Seconds } from '../../talk/talk';
import { formatTimecode } from '../../time/timecode';

/** Writes a timestamp with hours, of two digits at least (WebVTT, 4.1). */
export function formatTimestamp(seconds: Seconds): string {
  return formatTimecode(seconds, { fractionDigits: 3, hours: 'always' }).padStart(12, '0');
}
