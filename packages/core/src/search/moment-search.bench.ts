import { median } from '../../../../scripts/bench/compare';
import { drawTalk } from '../../../../scripts/bench/draw-talk';
import { createReport, formatRatio } from '../../../../scripts/bench/report';
import { defineCollection } from '../talk/define-collection';
import { createRandom } from '../testing/create-random';
import { createMomentSearch } from './moment-search';

const talkCount = 100;
const momentCount = 1000;
const queryCount = 600;

// Made up, and as uneven as words are: few come often, most come seldom.
const random = createRandom(1);
const syllables = 'ka lo mi tra sen du vor ple ni gra ster po wel fi ran tu'.split(' ');
const vocabulary = Array.from({ length: 20_000 }, () =>
  Array.from({ length: 2 + random.integer(3) }, () => random.pick(syllables)).join(''),
);
const drawWord = (): string => vocabulary[Math.floor(vocabulary.length * random.next() ** 4)] ?? '';
const drawText = (count: number): string => Array.from({ length: count }, drawWord).join(' ');

const { moments: times } = drawTalk(momentCount);
const talks = Array.from({ length: talkCount }, (_talk, place) => ({
  id: `talk-${place}`,
  title: drawText(5),
  moments: times.map((time) => ({ ...time, label: drawText(6), body: drawText(12) })),
}));
const collection = defineCollection({
  title: 'Generated',
  talks,
  sections: [{ talkIds: talks.map(({ id }) => id) }],
});

/** A word, two, the beginning of one, one with two letters exchanged, words that follow each other. */
function drawQuery(_: unknown, turn: number): string {
  const word = drawWord();
  const moment = random.pick(random.pick(talks).moments);
  switch (turn % 5) {
    case 0:
      return word;
    case 1:
      return `${word} ${drawWord()}`;
    case 2:
      return word.slice(0, 3);
    case 3:
      return `${word.charAt(1)}${word.charAt(0)}${word.slice(2)}`;
    default:
      return `"${moment.label.split(' ').slice(0, 2).join(' ')}"`;
  }
}

const queries = Array.from({ length: queryCount }, drawQuery);
const texts = collection.talks.flatMap(({ moments }) =>
  moments.map(({ label, body = '' }) => `${label}\n${body}`.toLowerCase()),
);
const search = createMomentSearch(collection);
const findLinearly = (query: string): unknown => texts.filter((text) => text.includes(query)).slice(0, 20);

const timeOf = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

for (const query of queries.slice(0, 100)) search.search(query, { limit: 20 });
const scans: number[] = [];
const durations: number[] = [];
for (const query of queries) {
  durations.push(timeOf(() => search.search(query, { limit: 20 })));
  scans.push(timeOf(() => findLinearly(query.replaceAll('"', ''))));
}

const scan = median(scans);
const sorted = durations.sort((one, other) => one - other);
const at = (fraction: number): string =>
  formatRatio((sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? 0) / scan);

const moments = (talkCount * momentCount).toLocaleString('en');
const report = createReport(`Search, takes of a scan with String.includes`);
report.note(`${queryCount} queries, ${moments} moments`, `p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)}`);
