import { completeTalk } from '../talk/complete-talk';
import type { Path } from '../talk/fault';
import { readTalk } from '../talk/read-talk';
import { isRecord } from '../talk/record';
import type { Extra, Moment, Talk, UnplacedMoment } from '../talk/talk';
import { pairMoments } from './pair-moments';
import type { Issue, TalkDraft } from './talk-format';

/** Something of a talk that a format does not hold, or holds otherwise. */
export interface Loss extends Pick<Issue, 'severity' | 'message'> {
  readonly path: Path;
}

// An id made from start and label changes with them, which is said already.
const causesOfId: readonly unknown[] = ['start', 'label'];
// Decimals of seconds are not exact in binary: this much is no change.
const tolerance = 1e-9;

// Deeper values count as changed, so that no text can exhaust the stack.
const deepest = 1000;

type Fields = Readonly<Record<string, unknown>>;

// What every object inherits is no field of its own: `constructor`.
const ownValue = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

const namesOf = (one: object, other: object): string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];

function isSame(one: unknown, other: unknown, depth = 0): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= tolerance;
  if (depth > deepest) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index], depth + 1));
  }
  if (isRecord(one) && isRecord(other)) {
    return namesOf(one, other).every((name) => isSame(ownValue(one, name), ownValue(other, name), depth + 1));
  }
  return Object.is(one, other);
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function describe(formatName: string, value: unknown, back: unknown): string {
  if (isNothing(back)) return `${formatName} cannot hold this: it was left out.`;
  return isNothing(value)
    ? `${formatName} cannot leave this out: it reads back as ${show(back)}.`
    : `${formatName} cannot hold this as it is: it reads back as ${show(back)}.`;
}

function compareFields(fields: Fields, back: Fields, path: Path, formatName: string): Loss[] {
  return namesOf(fields, back).flatMap((name): Loss[] => {
    const [value, other] = [ownValue(fields, name), ownValue(back, name)];
    if (isSame(value, other) || (isNothing(value) && isNothing(other))) return [];
    return [{ severity: 'warning', message: describe(formatName, value, other), path: [...path, name] }];
  });
}

interface Part {
  readonly extra?: Extra;
}

function comparePart(
  { extra = {}, ...fields }: Part,
  { extra: extraBack = {}, ...back }: Part,
  path: Path,
  formatName: string,
): Loss[] {
  return [
    ...compareFields({ ...fields }, { ...back }, path, formatName),
    ...compareFields(extra, extraBack, [...path, 'extra'], formatName),
  ];
}

function compareMoment(
  moment: Moment | UnplacedMoment,
  back: Moment | UnplacedMoment | undefined,
  path: Path,
  formatName: string,
): Loss[] {
  if (!back)
    return [{ severity: 'error', message: `${formatName} cannot hold this: it was left out.`, path }];
  const { source = back.source, ...fields } = moment;
  // Where prose says a moment is nothing that the talk did not hold.
  const losses = comparePart({ ...fields, ...(source && { source }) }, back, path, formatName);
  const changesId = losses.some((loss) => causesOfId.includes(loss.path[2]));
  return losses.filter((loss) => !(changesId && loss.path[2] === 'id'));
}

function compareMoments<One extends UnplacedMoment>(
  list: 'moments' | 'unplaced',
  moments: readonly One[],
  back: readonly One[],
  formatName: string,
  places?: readonly number[],
  gone?: ReadonlySet<number>,
): Loss[] {
  const { partners, others } = pairMoments(moments, back, places, gone);
  return [
    ...moments.flatMap((moment, index) => compareMoment(moment, partners[index], [list, index], formatName)),
    ...others.map(({ id: _, kind: __, ...other }): Loss => {
      const message = `${formatName} reads something else out of this too: ${show(other)}.`;
      return { severity: 'warning', message, path: [list] };
    }),
  ];
}

/**
 * What a format did not hold of a talk, by reading back what it wrote: every field of every moment that is gone or
 * changed, and every moment too many. A writer need not know what its format lacks, and cannot forget to say so.
 *
 * @param places where in the draft each moment of the talk is @default they are found by what they say
 * @param gone the indices of moments that are known not to be there, as what was joined to others
 */
export function findLosses(
  talk: Talk,
  draft: TalkDraft,
  formatName: string,
  places?: readonly number[],
  gone?: ReadonlySet<number>,
): Loss[] {
  const checked = readTalk(draft);
  const { talk: back, moments: momentsBack } = completeTalk(checked);
  const { id: _, moments, unplaced, ...fields } = talk;
  const { id: __, moments: ___, unplaced: unplacedBack, title, ...others } = back;
  // A talk that comes back without a title has been given one.
  const fieldsBack = checked.fields.title === undefined ? others : { ...others, title };
  return [
    ...comparePart(fields, fieldsBack, [], formatName),
    ...compareMoments('moments', moments, momentsBack, formatName, places, gone),
    ...compareMoments('unplaced', unplaced, unplacedBack, formatName),
  ];
}
