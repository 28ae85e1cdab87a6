import type { Talk } from '../../talk/talk';
import { parseSmpte } from '../../time/smpte';
import type { FrameClock } from '../frame-clock';
import type { Issue } from '../talk-format';

const mostEvents = 999;
const mostHours = 24;

/** What other programs may not take of a written list, though reading it back shows no loss (CMX 3600). */
export function findBrokenLimits({ moments }: Talk, clock: FrameClock): Issue[] {
  const ends = moments.map(({ start, end = start }) => clock.timecodeAt(end));
  const late = ends.filter((timecode) => (parseSmpte(timecode)?.hours ?? mostHours) >= mostHours);
  const warn = (message: string): Issue => ({ severity: 'warning', message });
  const issues: Issue[] = [];
  if (late.length > 0) {
    issues.push(
      warn(
        `Timecode ends with the day: other programs may refuse ${late[0]} (moments beyond 24 hours: ${late.length}). Pass an earlier startTimecode, or write the talk in parts.`,
      ),
    );
  }
  if (moments.length > mostEvents) {
    issues.push(
      warn(
        `An EDL numbers ${mostEvents} events, and this has ${moments.length}: other programs may read no further. Write the talk in parts.`,
      ),
    );
  }
  return issues;
}
