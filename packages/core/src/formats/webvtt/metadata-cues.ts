import { type DataRecord, isRecord } from '../../talk/record';
import type { Moment } from '../../talk/talk';
import { titleOrTime } from '../untitled';
import type { CueKind } from './cue-kind';
import { toLine } from './plain-text';

const labelNames = ['label', 'title', 'name', 'text', 'chapter', 'description'];
const longestLabel = 80;

/** JSON on one line in which no `-->` can arise: that would end the cue. */
export const toPayload = (value: unknown): string => JSON.stringify(value).replaceAll('-->', '--\\u003e');

/** A JSON object, or nothing where a text is none. */
export function readObject(text: string): DataRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What data of others is called, for want of a field that is known to say it. */
function labelOf(data: DataRecord, payload: string): string {
  for (const name of labelNames) {
    const value = data[name];
    if (typeof value === 'string' && value.trim() !== '') return toLine(value);
  }
  return toLine(payload).slice(0, longestLabel);
}

function writeMoment({ id, start, end, ...fields }: Moment): string {
  return toPayload({ talkmark: 1, ...fields });
}

/**
 * Data for programs. A payload with a field `talkmark` holds the fields of a moment as they are; any other JSON object
 * becomes the moment's `extra`.
 */
export const metadataCues: CueKind = {
  read({ text, startTime }) {
    const data = readObject(text);
    if (!data)
      return { fields: { label: titleOrTime(toLine(text), startTime), kind: 'metadata' }, canonical: '' };
    const canonical = toPayload(data);
    const { talkmark, ...fields } = data;
    if (talkmark === 1) return { fields, canonical };
    return { fields: { label: labelOf(data, canonical), kind: 'metadata', extra: data }, canonical };
  },
  write(moment) {
    const { kind, label, extra } = moment;
    if (kind !== 'metadata' || !extra) return writeMoment(moment);
    const payload = toPayload(extra);
    return labelOf(extra, payload) === label ? payload : writeMoment(moment);
  },
};
