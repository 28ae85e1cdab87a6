import { drawTalk } from '../../../../scripts/bench/draw-talk';
import { measureMemory } from '../../../../scripts/bench/measure-memory';
import { createReport } from '../../../../scripts/bench/report';
import { createActiveCursor } from '../time/active-cursor';
import { createTimeIndex } from '../time/time-index';
import { defineTalk } from './define-talk';
import type { Talk } from './talk';

const count = 1_000_000;

const json = JSON.stringify(drawTalk(count).moments);
const parse = (): Talk['moments'] => JSON.parse(json);

const [parsed, raw] = measureMemory(parse);
const [talk, defined] = measureMemory(() => defineTalk({ title: 'Generated', moments: parse() }));
const [index, indexed] = measureMemory(() => createTimeIndex(talk.moments));
const [cursor, followed] = measureMemory(() => createActiveCursor(talk.moments));

const report = createReport('Memory, bytes a moment of a million');
const row = (name: string, bytes: number): void =>
  report.note(name, `${Math.round(bytes / count)}, ${(bytes / raw).toFixed(2)} of the parsed JSON`);
row('JSON, parsed', raw);
row('defineTalk', defined);
row('createTimeIndex', indexed);
row('createActiveCursor', followed);
row('all three', defined + indexed + followed);

// Everything that was measured is still in use here.
if (parsed.length !== talk.moments.length || !index.next(0) || cursor.active.length > 0) process.exitCode = 1;
