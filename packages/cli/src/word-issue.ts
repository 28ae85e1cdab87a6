import type { Issue } from '@talkmark/core';

/** Core names its own functions and their options, which nobody can pass from here. */
const messages: Readonly<Record<NonNullable<Issue['code']>, string>> = {
  'needs-frame-rate':
    'These times count frames, and nothing says how many make a second: say it, as in --fps 25 (29.97 or 59.94 if they are drop-frame).',
  'guessed-start':
    'The recording was taken to begin at the usual 01:00:00:00: if it does not, say where, as in --start-timecode 00:00:00:00.',
};

/** What is said on the command line, whose options settle what has a code. */
export function wordIssue(issue: Issue): Issue {
  return issue.code ? { ...issue, message: messages[issue.code] } : issue;
}
