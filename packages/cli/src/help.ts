import { formats } from '@talkmark/core';
import type { Command } from './options';
import { mostBytes } from './read-file';

const idsOf = (chosen: typeof formats): string =>
  chosen
    .map(({ id }) => id)
    .join(', ')
    .replace(/(.{1,60})(?:, |$)/g, '$1,\n                         ')
    .replace(/,\s*$/, '');

const files = `A FILE may be a pattern, such as "talks/**/*.vtt", and - is standard input.
At most ${mostBytes / 1024 / 1024} MB are read of each.`;

const shared = `  --from FORMAT          read as this format, not as the one the file looks like:
                         ${idsOf(formats)}
  --fps N                frames per second, for edl and csv, which count frames
  --start-timecode TIME  the timecode at which the recording begins, for edl and csv;
                         with a semicolon, 01:00:00;00, it is drop-frame`;

const exitCodes = (problems: string): string => `Exit codes
  0  fine
  1  ${problems}
  2  the command line is wrong, or a file cannot be read or written`;

const inspect = `talkmark inspect FILE… [options]
Shows the moments of files, and what was noticed while reading them.
${files}

Options
  --json                 print JSON: { format, moments, unplaced, issues } for one FILE;
                         for several or a pattern an array of them, each with its file
  --strict               take every repair for an error
${shared}

Examples
  talkmark inspect notes.md
  talkmark inspect - --json < notes.md
  talkmark inspect "talks/*.vtt"

${exitCodes('the data has problems (errors or warnings)')}
`;

const validate = `talkmark validate FILE… [options]
Checks files: one line for each problem, as file:line:column: severity: message.
${files}

Options
  --strict               take every repair for an error
${shared}

Examples
  talkmark validate talks/*.talk.json
  talkmark validate "talks/**/*.vtt" --strict
  talkmark validate - --from youtube-description < description.txt

${exitCodes('the data has problems (errors or warnings)')}
`;

const convert = `talkmark convert FILE… --to FORMAT [-o OUT] [options]
Writes the moments of files in another format. What could not be read and what the
format cannot hold is said on standard error.
${files}

Options
  --to FORMAT            the format to write; if OUT has an extension of one format only,
                         that is taken:
                         ${idsOf(formats.filter(({ write }) => write))}
  -o, --output OUT       the file to write, or a folder, which ends in / or exists: there
                         each file gets its name and the extension of the format.
                         Without it one FILE goes to standard output
  --force                let a file take the place of what it is read from
  --strict               write nothing that was repaired or would lose something
${shared}
Files are written as a whole or not at all. OUT is replaced if it exists.

Examples
  talkmark convert notes.md --to webvtt
  talkmark convert talk.vtt -o talk.talk.json
  talkmark convert "talks/*.vtt" --to srt -o subtitles/
  talkmark convert markers.edl --fps 25 --to youtube-description
  pbpaste | talkmark convert - --to podcasting2 -o chapters.json

${exitCodes('something in the data could not be read, or --strict refused it')}
`;

const overview = `talkmark reads the moments of recorded talks: "16:19 punching myself".

Usage
  talkmark inspect FILE… [--json]              show the moments of files
  talkmark convert FILE… --to FORMAT [-o OUT]  write them in another format
  talkmark validate FILE…                      check files: a line for each problem
${files}

  talkmark COMMAND --help  tells more about a command
  talkmark --version       prints the version

Examples
  talkmark inspect notes.md
  talkmark convert notes.md --to webvtt -o notes.vtt
  talkmark validate talks/*.talk.json

${exitCodes('the data has problems')}
`;

const topics: Readonly<Record<Command, string>> = { inspect, convert, validate };

/** What `talkmark --help` shows, or `talkmark COMMAND --help`. */
export function helpOn(topic?: Command): string {
  return topic === undefined ? overview : topics[topic];
}
