import { deepEqual } from 'node:assert/strict';
import FlattenTree from '@flatten-js/interval-tree';
import { IntervalTree } from 'node-interval-tree';
import { compare } from '../../../../scripts/bench/compare';
import { type DrawnMoment, drawTalk } from '../../../../scripts/bench/draw-talk';
import { createReport } from '../../../../scripts/bench/report';
import { createRandom } from '../testing/create-random';
import { layOutActiveSpans } from './active-spans';
import { createTimeIndex } from './time-index';

interface Span {
  readonly low: number;
  readonly high: number;
  readonly moment: DrawnMoment;
}

/** Ends are worked out beforehand: rivals need not know for how long a point is active. */
type Ends = ArrayLike<number>;

const toSpan = (moment: DrawnMoment, place: number, ends: Ends): Span => ({
  low: moment.start,
  high: ends[place] ?? 0,
  moment,
});

type Answer = Span | DrawnMoment;

interface Questions {
  at(time: number): readonly Answer[];
  between(from: number, to: number): readonly Answer[];
  next(time: number): Answer | undefined;
  previous(time: number): Answer | undefined;
}

function filterLinearly(moments: readonly DrawnMoment[], activeEnds: Ends, statedEnds: Ends): Questions {
  const active = moments.map((moment, place) => toSpan(moment, place, activeEnds));
  const stated = moments.map((moment, place) => toSpan(moment, place, statedEnds));
  return {
    at: (time) => active.filter(({ low, high }) => low <= time && time < high),
    between: (from, to) => stated.filter(({ low, high }) => low < to && high > from),
    next: (time) => stated.find(({ low }) => low > time),
    previous: (time) => stated.findLast(({ low }) => low < time),
  };
}

function buildFlatten(moments: readonly DrawnMoment[], ends: Ends): FlattenTree<DrawnMoment> {
  const tree = new FlattenTree<DrawnMoment>();
  for (const [place, moment] of moments.entries()) tree.insert([moment.start, ends[place] ?? 0], moment);
  return tree;
}

// Neither tree looks for a neighbour; these walks through their nodes are as short as one gets.
function askFlatten(active: FlattenTree<DrawnMoment>, stated: FlattenTree<DrawnMoment>): Questions {
  const walk = (isWanted: (start: number) => boolean, isForward: boolean): DrawnMoment | undefined => {
    let best: DrawnMoment | undefined;
    let node = stated.root;
    while (node && node !== stated.nil_node) {
      const moment: DrawnMoment | undefined = node.item.values[0];
      const isHit = moment !== undefined && isWanted(moment.start);
      if (isHit) best = moment;
      node = isHit === isForward ? node.left : node.right;
    }
    return best;
  };
  return {
    at: (time) => active.search([time, time]),
    between: (from, to) => stated.search([from, to]),
    next: (time) => walk((low) => low > time, true),
    previous: (time) => walk((low) => low < time, false),
  };
}

function buildNode(moments: readonly DrawnMoment[], ends: Ends): IntervalTree<Span> {
  const tree = new IntervalTree<Span>();
  for (const [place, moment] of moments.entries()) tree.insert(toSpan(moment, place, ends));
  return tree;
}

function askNode(active: IntervalTree<Span>, stated: IntervalTree<Span>): Questions {
  const walk = (isWanted: (low: number) => boolean, isForward: boolean): Span | undefined => {
    let best: Span | undefined;
    let node = stated.root;
    while (node) {
      const isHit = isWanted(node.key);
      if (isHit) best = isForward ? node.records[0] : node.records.at(-1);
      node = isHit === isForward ? node.left : node.right;
    }
    return best;
  };
  return {
    at: (time) => active.search(time, time),
    between: (from, to) => stated.search(from, to),
    next: (time) => walk((low) => low > time, true),
    previous: (time) => walk((low) => low < time, false),
  };
}

const idOf = (answer: Answer | undefined): string | undefined =>
  answer && ('moment' in answer ? answer.moment.id : answer.id);
/** The numbers in the ids, ascending: rivals have orders of their own for what begins together. */
const idsOf = (answers: readonly Answer[]): Float64Array =>
  Float64Array.from(answers, (answer) => Number(idOf(answer)?.slice(1))).sort();

const columns = ['linear filter', '@flatten-js', 'node-interval-tree'];
const report = createReport('Time index, times as fast as', columns);

for (const count of [1000, 100_000, 1_000_000]) {
  const { moments, duration } = drawTalk(count);
  const { ends: activeEnds } = layOutActiveSpans(moments, {});
  const statedEnds = moments.map(({ start, end = start }) => end);

  const size = count.toLocaleString('en');
  // Before anything large is kept, which would take long to clear around.
  const builds = compare(
    () => createTimeIndex(moments),
    [() => buildFlatten(moments, activeEnds), () => buildNode(moments, activeEnds)],
    count > 100_000 ? { seconds: 0, leastRounds: 3, isCleared: true } : {},
  );
  report.row(`build, ${size} moments`, [undefined, ...builds]);

  const index = createTimeIndex(moments);
  const rivals = [
    filterLinearly(moments, activeEnds, statedEnds),
    askFlatten(buildFlatten(moments, activeEnds), buildFlatten(moments, statedEnds)),
    askNode(buildNode(moments, activeEnds), buildNode(moments, statedEnds)),
  ];

  // Times that nothing begins or ends at: the trees count both ends of a range in.
  const random = createRandom(count + 1);
  const times = Array.from({ length: 4096 }, () => random.next() * duration);
  const timeOf = (turn: number): number => times[turn % times.length] ?? 0;
  const large = duration / 2;
  for (const time of times.slice(0, count > 100_000 ? 3 : 50)) {
    for (const rival of rivals) {
      deepEqual(idsOf(rival.at(time)), idsOf(index.at(time)));
      deepEqual(idsOf(rival.between(time, time + 20)), idsOf(index.between(time, time + 20)));
      deepEqual(
        idsOf(rival.between(time / 2, time / 2 + large)),
        idsOf(index.between(time / 2, time / 2 + large)),
      );
      deepEqual(idOf(rival.next(time)), idOf(index.next(time)));
      deepEqual(idOf(rival.previous(time)), idOf(index.previous(time)));
    }
  }

  const questions: readonly [string, (asked: Questions, turn: number) => unknown][] = [
    ['at', (asked, turn) => asked.at(timeOf(turn))],
    ['between, 20 seconds', (asked, turn) => asked.between(timeOf(turn), timeOf(turn) + 20)],
    ['between, half the talk', (asked, turn) => asked.between(timeOf(turn) / 2, timeOf(turn) / 2 + large)],
    ['next', (asked, turn) => asked.next(timeOf(turn))],
    ['previous', (asked, turn) => asked.previous(timeOf(turn))],
  ];
  for (const [name, ask] of questions) {
    const others = rivals.map((rival) => (turn: number) => ask(rival, turn));
    report.row(
      `${name}, ${size} moments`,
      compare((turn) => ask(index, turn), others, { leastRounds: 5 }),
    );
  }
}
