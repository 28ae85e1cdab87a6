import { deepEqual, ok } from 'node:assert/strict';
import MiniSearch from 'minisearch';
import { drawArchive } from '../../../../scripts/bench/draw-archive';
import { drawQueries } from '../../../../scripts/bench/draw-queries';
import { measureMemory } from '../../../../scripts/bench/measure-memory';
import { createReport, formatRatio } from '../../../../scripts/bench/report';
import { percentile, type Times, timeEach } from '../../../../scripts/bench/time-each';
import { defineCollection } from '../talk/define-collection';
import { createMomentSearch } from './moment-search';
import { fieldWeights } from './searched-texts';

const limit = 20;
const archive = drawArchive(100, 1000);
const { talks } = archive;
const queries = drawQueries(archive);

const collection = defineCollection({
  title: 'Generated',
  talks: talks.map((talk) => ({ ...talk, moments: talk.moments.map((moment) => ({ ...moment })) })),
  sections: [{ talkIds: talks.map(({ id }) => id) }],
});
const [search, ourBytes] = measureMemory(() => createMomentSearch(collection));

// Talks and moments with the fields and the weights that ours has.
const moments = talks.flatMap((talk) =>
  talk.moments.map((moment) => ({ ...moment, id: `${talk.id}/${moment.id}` })),
);
const [mini, theirBytes] = measureMemory(() => {
  const made = new MiniSearch({
    fields: Object.keys(fieldWeights),
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: fieldWeights },
  });
  made.addAll(talks.map(({ id, title, speakers, abstract }) => ({ id, title, speakers, abstract })));
  made.addAll(moments);
  return made;
});

const texts = moments.map(({ label, body, tags }) => [label, body, ...tags].join('\n').toLowerCase());
/** Words anywhere in a moment, and what stands in quotation marks as it is. */
const scan = (query: string): readonly number[] => {
  const parts = query.startsWith('"') ? [query.slice(1, -1)] : query.split(' ');
  const found: number[] = [];
  for (const [place, text] of texts.entries())
    if (parts.every((part) => text.includes(part))) found.push(place);
  return found.slice(0, limit);
};

/** The moments that have the parts as whole words, by reading all. */
function readAll(parts: readonly string[]): ReadonlySet<string> {
  const has = (place: number): boolean => {
    const lines = (texts[place] ?? '').split('\n').map((line) => ` ${line} `);
    return parts.every((part) => lines.some((line) => line.includes(` ${part} `)));
  };
  return new Set(moments.filter((_, place) => has(place)).map(({ id }) => id));
}

/** Ours also completes words and puts up with slips, and takes words of the talk: those are left out. */
function findWhole(query: string, expected: ReadonlySet<string>): readonly string[] {
  const hits = search.search(query, { limit: Number.POSITIVE_INFINITY }).filter(({ complete }) => complete);
  return hits.map(({ talkId, momentId }) => `${talkId}/${momentId}`).filter((id) => expected.has(id));
}

const plain = [...(queries['words of a moment'] ?? []).slice(0, 10), ...archive.vocabulary.slice(30, 33)];
for (const query of plain) {
  const expected = readAll(query.split(' '));
  ok(expected.size > 0);
  const theirs = mini.search(query, { prefix: false, fuzzy: false }).map(({ id }) => String(id));
  deepEqual(theirs.filter((id) => id.includes('/')).sort(), [...expected].sort());
  deepEqual([...findWhole(query, expected)].sort(), [...expected].sort());
}
for (const query of (queries['a phrase'] ?? []).slice(0, 10)) {
  const expected = readAll([query.slice(1, -1)]);
  deepEqual([...findWhole(query, expected)].sort(), [...expected].sort());
}

const contenders = [
  (query: string) => search.search(query, { limit }),
  (query: string) => mini.search(query.replaceAll('"', '')).slice(0, limit),
  scan,
];
// Warms up.
timeEach(
  contenders,
  Object.values(queries).flatMap((list) => list.slice(0, 3)),
);
const timesOfKinds = Object.entries(queries).map(
  ([kind, list]) => [kind, timeEach(contenders, list)] as const,
);

const report = createReport('Search, times as fast as', ['minisearch', 'scan with includes']);
const ratiosOf = ([ours, ...others]: readonly Times[], fraction: number): readonly number[] =>
  others.map((times) => percentile(times, fraction) / percentile(ours ?? times, fraction));

const all = contenders.map((_, place) =>
  Float64Array.from(timesOfKinds.flatMap(([, times]) => [...(times[place] ?? [])])).sort(),
);
report.note(
  `${all[0]?.length} queries`,
  `${moments.length.toLocaleString('en')} moments, abstracts of 400 words`,
);
for (const [kind, times] of timesOfKinds) report.row(`p50, ${kind}`, ratiosOf(times, 0.5), []);
report.row('p50, all', ratiosOf(all, 0.5), []);
const worst = ratiosOf(all, 0.99);
report.row('p99, all', worst, worst.slice(0, 1));
report.row('max, all', ratiosOf(all, 1), []);
report.note('memory', `${formatRatio(theirBytes / ourBytes)} as much in minisearch`);
