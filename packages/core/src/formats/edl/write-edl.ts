import type { Moment, Talk } from '../../talk/talk';
import type { FrameClock } from '../frame-clock';
import { toOneLine } from '../text-lines';
import { titleUnlessTime } from '../untitled';
import { clipKind } from './edl-entries';
import { writeColor } from './marker-color';

/** A bar before C, M or D would begin the next field. */
const toField = (text: string): string => toOneLine(text).replace(/\|(?=[CMD]:)/g, '¦');

function textOf({ extra = {} }: Moment, name: string, usual: string): string {
  const value = extra[name];
  return typeof value === 'string' && /^\S+$/.test(value) ? value : usual;
}

function writeEvent(moment: Moment, number: string, clock: FrameClock): string {
  const { start, end = start, label, extra = {} } = moment;
  const reel = textOf(moment, 'reel', 'AX');
  const transition = extra['transition'] === undefined ? 'C' : toOneLine(String(extra['transition']));
  const [recordIn, recordOut] = [clock.timecodeAt(start), clock.timecodeAt(end)];
  const source = [textOf(moment, 'sourceIn', recordIn), textOf(moment, 'sourceOut', recordOut)];
  const event = [number, reel, textOf(moment, 'track', 'V'), transition, ...source, recordIn, recordOut];
  const comments = Array.isArray(extra['comments']) ? extra['comments'].map(String) : [];
  const lines = [
    event.join('  '),
    ...(label === reel ? [] : [`* FROM CLIP NAME: ${toOneLine(label)}`]),
    ...comments.map((comment) => `* ${toOneLine(comment)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function writeMarker(moment: Moment, number: string, clock: FrameClock): string {
  const { start, end, label, body, extra = {} } = moment;
  const [first, next] = [clock.timecodeAt(start), clock.timecodeAt(start, 1)];
  const frames = end === undefined ? 1 : Math.max(1, clock.framesBetween(start, end));
  // A note without a name would become the name.
  const name = toField(body === undefined ? titleUnlessTime(moment) : label);
  const marker = `${toField(body ?? '')} |C:${writeColor(extra['color'])} |M:${name} |D:${frames}`;
  return `${number}  001      V     C        ${first} ${next} ${first} ${next}  \n${marker}\n\n`;
}

/** Markers as Resolve exports them ("Timelines > Export > Timeline Markers to EDL"), and edits as CMX 3600 events. */
export function writeEdl(talk: Talk, clock: FrameClock, dropFrame: boolean): string {
  const events = talk.moments.map((moment, index) => {
    const number = String(index + 1).padStart(3, '0');
    return moment.kind === clipKind ? writeEvent(moment, number, clock) : writeMarker(moment, number, clock);
  });
  const mode = dropFrame ? 'DROP FRAME' : 'NON-DROP FRAME';
  return `TITLE: ${toOneLine(talk.title)}\nFCM: ${mode}\n\n${events.join('')}`;
}
