import { formats } from '@talkmark/core';

/** What `talkmark --help` shows. */
export const help = `talkmark reads the moments of recorded talks: "16:19 punching myself".

Usage
  talkmark inspect FILE [--json]    show the moments of a file and what was noticed while reading it
  talkmark validate FILE…           check files: one line for each problem, as file:line:column
  A FILE called - is standard input.

Options
  --format ID   read as this format instead of the one the file looks like:
                ${formats.map(({ id }) => id).join(', ')}
  --strict      take every repair for an error
  --json        inspect: print { format, moments, unplaced, issues } as JSON
  --version     print the version
  --help        print this

Exit codes
  0  fine
  1  the data has problems (errors or warnings)
  2  the command line is wrong, or a file cannot be read

Examples
  talkmark inspect notes.md
  talkmark inspect - --json < notes.md
  talkmark validate talks/*.talk.json
`;
