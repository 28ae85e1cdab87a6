import type { Issue, Moment, ParseResult } from '@talkmark/core';
import { printableJson } from './printable';

/** The same moment with what readers look for first. */
function inReadingOrder({ id, start, end, label, ...details }: Moment) {
  return { id, start, end, label, ...details };
}

/** What was read, as JSON; with the name of its file where there are several. */
export function inspectJson({ format, moments, talk, issues }: ParseResult, file?: string): string {
  const name = file === undefined ? {} : { file };
  const report = { ...name, format, moments: moments.map(inReadingOrder), unplaced: talk.unplaced, issues };
  try {
    return printableJson(JSON.stringify(report, null, 2));
  } catch {
    // Fields that Talkmark does not know may be nested deeper than JSON.stringify can follow.
    const message = 'Fields nested too deeply to be printed were left out.';
    const fuller: readonly Issue[] = [...issues, { severity: 'error', message }];
    const withoutExtra = (key: string, value: unknown) => (key === 'extra' ? undefined : value);
    return printableJson(JSON.stringify({ ...report, issues: fuller }, withoutExtra, 2));
  }
}
