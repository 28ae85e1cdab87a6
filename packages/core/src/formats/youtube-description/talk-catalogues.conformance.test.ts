import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';

const root = process.env['TALKMARK_CONFORMANCE'] ?? '../shared/conformance';
const folder = `${root}/talk-catalogues`;
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yml')) : [];

interface Spoken {
  readonly seconds: number;
  readonly speaker: string;
}

interface Video {
  readonly description: string;
  /** What the catalogue's editors wrote down by hand. */
  readonly spoken: readonly Spoken[];
}

const unquote = (text: string): string =>
  text.startsWith('"') ? text.replace(/^"|"$/g, '').replaceAll('\\"', '"') : text;

/** The catalogues are written by machine, in the part of YAML that this reads: keys, lists and `|-` blocks. */
function readVideos(yaml: string): readonly Video[] {
  return yaml.split(/^(?=- id:)/m).flatMap((entry): Video[] => {
    const block = /^ {2}description: \|-?\n((?: {4}.*\n|[ \t]*\n)*)/m.exec(entry)?.[1];
    const line = /^ {2}description: (?!\|)(.*)$/m.exec(entry)?.[1];
    const description = block?.replaceAll(/^ {4}/gm, '') ?? unquote(line ?? '');
    const talks = entry.split(/^(?= {4}- id:)/m).slice(1);
    const spoken = talks.flatMap((talk): Spoken[] => {
      const cue = /^ {6}start_cue: "?([\d:]+)"?$/m.exec(talk)?.[1]?.split(':').map(Number) ?? [];
      const [seconds = Number.NaN, minutes = 0, hours = 0] = [...cue].reverse();
      const names = /^ {6}speakers:\n((?: {8}- .*\n?)+)/m.exec(talk)?.[1] ?? '';
      // "99:99" stands for a cue that nobody has looked up yet.
      if (!(seconds < 60 && minutes < 60)) return [];
      return [...names.matchAll(/^ {8}- (.*)$/gm)].map((name) => ({
        seconds: seconds + 60 * minutes + 3600 * hours,
        speaker: unquote(name[1] ?? ''),
      }));
    });
    return [{ description, spoken }];
  });
}
interface Score {
  /** Pairs of time and speaker that the catalogue states for videos with a list. */
  readonly spoken: number;
  readonly found: number;
  /** Pairs of time and person that were read. */
  readonly derived: number;
  readonly right: number;
  /** Persons read who are speakers of the video, at whatever time: in their questions and answers too. */
  readonly known: number;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase()
    .trim();

function scoreVideos(videos: readonly Video[]): Score {
  const score = { spoken: 0, found: 0, derived: 0, right: 0, known: 0 };
  for (const { description, spoken } of videos) {
    const { moments } = parseTalk(description, { format: 'youtube-description' });
    if (spoken.length === 0 || moments.length === 0) continue;
    const derived = moments.flatMap(({ start, people = [] }) =>
      people.map(({ name }) => ({ start, name: plain(name) })),
    );
    // Editors put the beginning of a talk a few seconds before or after the stamp.
    const isSame = (one: (typeof derived)[number], { seconds, speaker }: Spoken): boolean =>
      Math.abs(one.start - seconds) <= 10 && one.name === plain(speaker);
    score.spoken += spoken.length;
    score.derived += derived.length;
    score.found += spoken.filter((pair) => derived.some((one) => isSame(one, pair))).length;
    score.right += derived.filter((one) => spoken.some((pair) => isSame(one, pair))).length;
    score.known += derived.filter(({ name }) => spoken.some(({ speaker }) => plain(speaker) === name)).length;
  }
  return score;
}

/** What was reached; in the descriptions of the other catalogues there is nobody to be found at any time. */
const measured: Readonly<Record<string, { recall: number; precision: number; persons: number }>> = {
  // The other pairs read are questions and answers with a speaker, which the editors leave out.
  'rubyevents__amsterdam-rb-meetup.yml': { recall: 0.944, precision: 0.723, persons: 0.979 },
};
const slack = 0.02;

const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(3));

describe.skipIf(files.length === 0)('rubyevents catalogues (skipped where absent)', () => {
  test.each(files)(
    '%s: people and times of the descriptions against those that the editors wrote down',
    (file) => {
      const score = scoreVideos(readVideos(readFileSync(`${folder}/${file}`, 'utf8')));
      const { spoken, found, derived, right, known } = score;
      process.stdout.write(
        `${file}: ${spoken} pairs, recall ${share(found, spoken)}, precision ${share(right, derived)}, persons right ${share(known, derived)}\n`,
      );
      const reached = measured[file];
      if (!reached) {
        expect({ spoken, derived }).toEqual({ spoken: 0, derived: 0 });
        return;
      }
      const { recall, precision, persons } = reached;
      expect(found).toBeGreaterThanOrEqual(spoken * (recall - slack));
      expect(right).toBeGreaterThanOrEqual(derived * (precision - slack));
      expect(known).toBeGreaterThanOrEqual(derived * (persons - slack));
    },
  );
});
