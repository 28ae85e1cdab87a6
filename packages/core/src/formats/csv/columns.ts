/**
 * What a column can say of a moment, and the headings that say it, without case, accents and punctuation, the most
 * telling first: those of Premiere (in six languages), Resolve, Frame.io, Vimeo, Screenlight, PySceneDetect, Descript,
 * and of tables that people make.
 */
const aliases = [
  [
    'start',
    `start starttime in inpoint timecodein tcin recordin recin begin begintime timestamp timecode time tc position
    offset onset cue startcue startoffset timecodesourcein sourcein frame frames seconds sec ms milliseconds entree entrada attacco debut anfang beginn zeit`,
  ],
  [
    'end',
    `end endtime out outpoint timecodeout tcout recordout recout stop stoptime finish until endcue endoffset
    timecodesourceout sourceout sortie salida saida stacco fin ende`,
  ],
  ['duration', 'duration length dur dauer lange duree duracion durata duracao'],
  [
    'label',
    `label title markername chaptertitle chaptername chapter heading topic name markerlabel marker titel titre titulo
    titolo nomdumarqueur nombredelmarcador nomemarcatore nomedomarcador comment comments note notes text caption
    transcript event annotation description kommentar commentaire comentario`,
  ],
  [
    'body',
    `body description details notes note comments comment text abstract summary beschreibung descripcion
    descrizione descricao`,
  ],
  ['kind', 'kind type markertype markertyp typedemarqueur tipodemarcador tipomarcatore tipodimarcatore'],
  ['people', 'people speakers speaker persons person presenter presenters participants who'],
  ['tags', 'tags tag keywords keyword markerkeywords categories category'],
  ['links', 'links link url urls href website'],
  ['creator', 'creator commenter author username user reviewer createdby owner'],
  ['reply', 'reply'],
  ['number', 'scenenumber scene chapternumber markernumber number nr no n index #'],
] as const;

/** Most rows of most texts have no heading at all: one look tells. */
const knownKeys: ReadonlySet<string> = new Set(aliases.flatMap(([, keys]) => keys.split(/\s+/)));

export type CsvField = (typeof aliases)[number][0];

export const csvFields = aliases.map(([field]) => field);

/** How the numbers of a column are meant. `timecode` has colons; `unknown` is read as timecode or seconds. */
export type TimeUnit = 'timecode' | 'unknown' | 'milliseconds' | 'seconds' | 'frames';

export interface CsvColumn {
  readonly index: number;
  /** As written, trimmed. */
  readonly name: string;
  readonly unit: TimeUnit;
}

export type CsvColumns = Readonly<Partial<Record<CsvField, CsvColumn>>>;

const units: readonly (readonly [suffix: RegExp, unit: TimeUnit])[] = [
  [/[\s_([-](?:timecode|tc)[\s)\]]*$/, 'timecode'],
  [/(?:^|[\s_([-])(?:milliseconds?|millis|msec|ms)[\s)\]]*$/, 'milliseconds'],
  [/(?:^|[\s_([-])(?:seconds?|secs?|s)[\s)\]]*$/, 'seconds'],
  [/(?:^|[\s_([-])frames?[\s)\]]*$/, 'frames'],
];
const preference: readonly TimeUnit[] = ['timecode', 'unknown', 'milliseconds', 'seconds', 'frames'];

// No table has more, but any text may be looked at as if it were one.
const mostColumns = 1000;

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}#]/gu, '');

interface Heading extends CsvColumn {
  /** What is left to compare. */
  readonly key: string;
}

function readHeading(cell: string, index: number): Heading {
  const name = cell.trim();
  const folded = name.slice(0, 100).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [suffix = '', unit = 'unknown' as const] = units.find(([each]) => each.test(folded)) ?? [];
  return { index, name, unit, key: plain(folded.replace(suffix, '')) || plain(folded) };
}

/** The headings that are written, and so read back to the letter. */
export const ownHeadings = {
  start: 'Start',
  end: 'End',
  label: 'Label',
  kind: 'Kind',
  body: 'Body',
  people: 'People',
  tags: 'Tags',
  links: 'Links',
  creator: 'Creator',
} as const satisfies Partial<Record<CsvField, string>>;

const readHeadings = (cells: readonly string[]): readonly Heading[] =>
  cells.slice(0, mostColumns).map(readHeading);

/** The columns that have the given headings, whatever else the table has. */
export function findColumns(
  cells: readonly string[],
  wanted: Readonly<Partial<Record<CsvField, string>>>,
): CsvColumns {
  const headings = readHeadings(cells);
  const columns: Partial<Record<CsvField, CsvColumn>> = {};
  for (const field of csvFields) {
    const column = headings.find(({ name }) => name === wanted[field]?.trim());
    if (column) columns[field] = column;
  }
  return columns;
}

/** The columns that a row of headings names, each for one field. */
export function readHeader(cells: readonly string[]): CsvColumns {
  const { start, end, label, kind } = ownHeadings;
  const isOwn = [start, end, label, kind].every((name, index) => cells[index] === name);
  return isOwn ? findColumns(cells, ownHeadings) : recognizeColumns(readHeadings(cells));
}

const timeFields: readonly CsvField[] = ['start', 'end', 'duration'];

function recognizeColumns(headings: readonly Heading[]): CsvColumns {
  if (!headings.some(({ key }) => knownKeys.has(key))) return {};
  const columns: Partial<Record<CsvField, CsvColumn>> = {};
  const left = new Set(headings);
  // In a review's table the name is the reviewer's.
  const isReview = headings.some(({ key }) => key === 'reply' || key === 'markercolor');
  for (const [field, keys] of aliases) {
    const wanted = keys.split(/\s+/).filter((key) => !(isReview && key === 'name'));
    if (isReview && field === 'creator') wanted.push('name');
    const candidates = wanted.flatMap((key) => [...left].filter((heading) => heading.key === key));
    if (timeFields.includes(field)) {
      candidates.sort((one, other) => preference.indexOf(one.unit) - preference.indexOf(other.unit));
    }
    const [column] = candidates;
    if (!column) continue;
    columns[field] = column;
    left.delete(column);
  }
  return columns;
}
