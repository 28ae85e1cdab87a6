import type { Candidate } from './candidate';
import { hasWords, wordsOf } from './label';
import type { MarkedText } from './marked-text';
import type { Stamp } from './stamp';
import { trimLabel } from './trim-label';

const field = /^[ \t\ufeff]*(-[ \t]+)?\{?[ \t]*["']?([a-z][a-z_]{0,15})["']?[ \t]*[:=][ \t]*(?=\S)/i;
const startField =
  /(?:^|[,{])[ \t\-{]{0,40}["']?(?:start|begin|time|offset|from|at|t)\w{0,40}["']?[ \t]{0,40}[:=][ \t]{0,40}["']?\d/im;
const boundary = /^[\s{}[\],]*$/;
const startKeys =
  /^(?:start|start_?time|start_?cue|starts?_?at|begin|time|timestamp|time_?code|offset|from|t|at)$/i;
const endKeys = /^(?:end|end_?time|end_?cue|ends?_?at|to|until|stop)$/i;
const titleKeys = /^(?:title|name|label|text|chapter|topic|note|event|what|subject|description)$/i;

interface RecordDraft {
  from: number;
  to: number;
  title: string;
  start?: Stamp;
  end?: Stamp;
}

function toCandidate({ from, to, title, start, end }: RecordDraft): Candidate | undefined {
  if (!start || !hasWords(title)) return undefined;
  const until = end && end.seconds > start.seconds ? { until: end.seconds } : {};
  return { stamp: { ...start, ...until }, label: title, from, to, form: 'table', side: 'lead', section: -1 };
}

/** Records of fields, a field a line, as in YAML and JSON: "title: Hello", "start_cue: 0:12". */
export function readRecords(
  marked: MarkedText,
  stampsIn: (from: number, to: number) => readonly Stamp[],
): Candidate[] {
  const { folded } = marked;
  const found: Candidate[] = [];
  if (!startField.test(folded)) return found;
  let draft: RecordDraft | undefined;
  const close = (): void => {
    const candidate = draft && toCandidate(draft);
    if (candidate) found.push(candidate);
    draft = undefined;
  };
  const addField = (record: RecordDraft, key: string, from: number, to: number): void => {
    record.to = to;
    const stamp = stampsIn(from, to)[0];
    if (startKeys.test(key) && stamp) record.start ??= stamp;
    else if (endKeys.test(key) && stamp) record.end ??= stamp;
    else if (titleKeys.test(key) && !record.title)
      record.title = trimLabel(wordsOf(marked, from, to)).replace(/^(["'])(.*)\1$/, '$2');
  };
  let position = 0;
  for (const line of folded.split('\n')) {
    const from = position;
    position += line.length + 1;
    // {"title": "Hello", "start": "0:12"}
    const isObject = line.length < 2000 && /^\s*\{.*\}[\s,]*$/.test(line);
    if (isObject || boundary.test(line)) close();
    let offset = from;
    for (const piece of isObject ? line.split(/(?<=,)(?=\s*["']?\w+["']?\s*:)/) : [line]) {
      const match = piece.length < 2000 ? field.exec(piece) : null;
      if (match?.[1]) close();
      if (match) {
        draft ??= { from: offset, to: offset, title: '' };
        addField(draft, match[2] ?? '', offset + match[0].length, offset + piece.length);
      }
      offset += piece.length;
    }
    if (isObject) close();
  }
  close();
  return found.length < 2 ? [] : found;
}
