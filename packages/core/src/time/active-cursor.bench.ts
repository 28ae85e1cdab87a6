import { compare } from '../../../../scripts/bench/compare';
import { drawTalk } from '../../../../scripts/bench/draw-talk';
import { createReport, formatRatio } from '../../../../scripts/bench/report';
import { layoutMarkers } from '../timeline/marker-layout';
import { createActiveCursor } from './active-cursor';

const frame = 1 / 60;
const small = drawTalk(1000);
const large = drawTalk(1_000_000);
const report = createReport('Playback, takes in comparison');

/** Frame after frame, from where a few hundred moments have begun, over hundreds of boundaries and back. */
function playThrough(moments: (typeof small)['moments']): (turn: number) => unknown {
  const cursor = createActiveCursor(moments);
  const framesOfPass = 60 * 1200;
  return (turn) => cursor.moveTo(1200 + (turn % framesOfPass) * frame);
}

const [frames] = compare(playThrough(small.moments), [playThrough(large.moments)], { seconds: 1 });
report.note('a frame of 1,000,000 to one of 1,000', formatRatio(frames));

const { moments: crowd, duration } = drawTalk(5000);
const layOut = (): unknown => layoutMarkers(crowd, { duration, width: 1200 });
const [layout] = compare(layOut, [() => crowd.map(({ start }) => ({ start: start / duration }))]);
report.note('layoutMarkers of 5,000 to a bare map', formatRatio(layout && 1 / layout));
