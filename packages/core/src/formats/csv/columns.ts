/** What a column can say of a moment. */
export type CsvField =
  | 'start'
  | 'end'
  | 'duration'
  | 'label'
  | 'body'
  | 'kind'
  | 'people'
  | 'tags'
  | 'links'
  | 'creator'
  | 'reply'
  | 'number';

export const csvFields: readonly CsvField[] = [
  ...(['start', 'end', 'duration', 'label', 'body', 'kind'] as const),
  ...(['people', 'tags', 'links', 'creator', 'reply', 'number'] as const),
];

/** How the numbers of a column are meant. `timecode` has colons; `unknown` is read as timecode or seconds. */
export type TimeUnit = 'timecode' | 'unknown' | 'milliseconds' | 'seconds' | 'frames';

export interface CsvColumn {
  readonly index: number;
  /** As written, trimmed. */
  readonly name: string;
  readonly unit: TimeUnit;
}

export type CsvColumns = Readonly<Partial<Record<CsvField, CsvColumn>>>;

/**
 * Headings without case, accents and punctuation, the most telling of each field first: those of Premiere (in six
 * languages), Resolve, Frame.io, Vimeo, Screenlight, PySceneDetect, Descript, and of tables that people make.
 */
const aliases: Readonly<Record<CsvField, string>> = {
  start: `start starttime in inpoint timecodein tcin recordin recin begin begintime timestamp timecode time tc position
    offset onset cue startcue startoffset timecodesourcein sourcein frame frames seconds sec ms milliseconds entree entrada attacco debut anfang beginn zeit`,
  end: `end endtime out outpoint timecodeout tcout recordout recout stop stoptime finish until endcue endoffset
    timecodesourceout sourceout sortie salida saida stacco fin ende`,
  duration: 'duration length dur dauer lange duree duracion durata duracao',
  label: `label title markername chaptertitle chaptername chapter heading topic name markerlabel marker titel titre titulo
    titolo nomdumarqueur nombredelmarcador nomemarcatore nomedomarcador comment comments note notes text caption
    transcript event annotation description kommentar commentaire comentario`,
  body: `body description details notes note comments comment text abstract summary beschreibung descripcion
    descrizione descricao`,
  kind: 'kind type markertype markertyp typedemarqueur tipodemarcador tipomarcatore tipodimarcatore',
  people: 'people speakers speaker persons person presenter presenters participants who',
  tags: 'tags tag keywords keyword markerkeywords categories category',
  links: 'links link url urls href website',
  creator: 'creator commenter author username user reviewer createdby owner',
  reply: 'reply',
  number: 'scenenumber scene chapternumber markernumber number nr no n index #',
};

const aliasesOf = new Map(
  csvFields.map((field) => [field, aliases[field].split(/\s+/).filter((alias) => alias !== '')]),
);

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

function readHeading(name: string, index: number): Heading {
  const folded = name.slice(0, 100).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const found = units.find(([suffix]) => suffix.test(folded));
  const base = plain(found ? folded.replace(found[0], '') : folded);
  const heading = { index, name: name.trim(), unit: found?.[1] ?? 'unknown' } as const;
  return base === '' ? { ...heading, key: plain(folded) } : { ...heading, key: base };
}

/** The headings that are written, and so read back to the letter. The first four tell such a table from others. */
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

/** The columns that have the given headings, whatever else the table has. */
export function findColumns(
  cells: readonly string[],
  headings: Readonly<Partial<Record<CsvField, string>>>,
): CsvColumns {
  const columns: Partial<Record<CsvField, CsvColumn>> = {};
  const names = cells.slice(0, mostColumns).map((cell) => cell.trim());
  for (const field of csvFields) {
    const wanted = headings[field]?.trim();
    const index = wanted === undefined ? -1 : names.indexOf(wanted);
    const name = names[index];
    if (name !== undefined) columns[field] = { index, name, unit: readHeading(name, index).unit };
  }
  return columns;
}

/** The columns that a row of headings names, each for one field. */
export function readHeader(cells: readonly string[]): CsvColumns {
  const isOwn = Object.values(ownHeadings)
    .slice(0, 4)
    .every((name, index) => cells[index] === name);
  return isOwn ? findColumns(cells, ownHeadings) : recognizeColumns(cells);
}

function recognizeColumns(cells: readonly string[]): CsvColumns {
  const headings = cells
    .slice(0, mostColumns)
    .map(readHeading)
    .filter(({ key }) => key !== '');
  const columns: Partial<Record<CsvField, CsvColumn>> = {};
  const taken = new Set<number>();
  const has = (key: string): boolean => headings.some((heading) => heading.key === key);
  for (const field of csvFields) {
    const ranked = (aliasesOf.get(field) ?? []).flatMap((alias) =>
      headings.filter(({ key }) => key === alias),
    );
    // In a review's table the name is the reviewer's.
    const isReview = has('reply') || has('markercolor');
    const candidates = ranked.filter(
      ({ index, key }) => !taken.has(index) && !(field === 'label' && key === 'name' && isReview),
    );
    if (field === 'creator' && isReview) candidates.push(...headings.filter(({ key }) => key === 'name'));
    const best = preference.flatMap((unit) => candidates.filter((candidate) => candidate.unit === unit))[0];
    const isTime = field === 'start' || field === 'end' || field === 'duration';
    const column = isTime ? best : candidates[0];
    if (!column) continue;
    columns[field] = { index: column.index, name: column.name, unit: column.unit };
    taken.add(column.index);
  }
  return columns;
}
