import { findMissingTitle } from '../talk/define-talk';
import type { Fault } from '../talk/fault';
import { type DataRecord, isRecord } from '../talk/record';
import { placeFaults } from './json/read-json';
import { readJsonText } from './json/read-json-text';
import type { FormatResult, Issue, ParseContext, TalkFormat } from './talk-format';
import { writeTalkmarkJson } from './talkmark-json-write';

function findVersionFault(version: unknown): Fault[] {
  if (version === 1) return [];
  const problem =
    version === undefined
      ? 'The version is missing: begin with { "talkmark": 1'
      : 'This is not version 1, which is all that this version of Talkmark knows';
  return [{ path: ['talkmark'], severity: 'warning', problem, repair: 'It was read as version 1' }];
}

/** A talk of which nothing is noted yet is none that could not be read. */
function noticeEmptiness({ moments, unplaced }: DataRecord): Issue[] {
  const isMeant = Array.isArray(moments) && moments.length === 0;
  if (!isMeant || (Array.isArray(unplaced) && unplaced.length > 0)) return [];
  return [{ severity: 'info', message: 'The list of moments is empty.', path: 'moments' }];
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const json = readJsonText(text, mode);
  if ('issue' in json) return { talk: { moments: [] }, issues: [json.issue] };
  if (!isRecord(json.value)) {
    const message = 'A talk is an object: write { "talkmark": 1, "title": "…", "moments": [ … ] }.';
    return {
      talk: { moments: [] },
      issues: [...json.issues, { severity: 'error', message, ...json.positionOf([]) }],
    };
  }
  // Editors add the address of the schema.
  const { talkmark, $schema: _, ...document } = json.value;
  const isUntitled = (document['title'] ?? undefined) === undefined;
  const faults = [...findVersionFault(talkmark), ...(isUntitled ? findMissingTitle(undefined) : [])];
  return {
    talk: document,
    issues: [...json.issues, ...placeFaults(faults, json.locate, mode), ...noticeEmptiness(document)],
    locate: json.locate,
  };
}

/** Looks like JSON, like a talk, like a talk that says so. */
function likelihood(text: string): number {
  const start = text.slice(0, 4000).trimStart();
  if (!/^[[{]/.test(start)) return 0;
  if (start.startsWith('{') && /"talkmark"\s{0,20}:/.test(start)) return 1;
  if (start.startsWith('{') && /"moments"\s{0,20}:/.test(start)) return 0.6;
  return /^(?:\{\s*["}]|\[\s*[{[\]"])/.test(start) ? 0.3 : 0.1;
}

/**
 * Talkmark's own format, which holds everything: `{ "talkmark": 1, …the fields of Talk }`, times in seconds (or
 * timecodes in quotes), all but `title` optional as for `defineTalk`. The fields of `extra` stand beside the known
 * ones, where the program that wrote them put them, and only those whose name the model uses stand under `extra`.
 */
export const talkmarkJson: TalkFormat = {
  id: 'talkmark-json',
  name: 'Talkmark JSON',
  mediaType: 'application/json',
  extensions: ['talk.json', 'json'],
  ascending: true,
  likelihood,
  parse,
  write: writeTalkmarkJson,
};
