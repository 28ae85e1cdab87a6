import type { Fault, Path } from '../../talk/fault';
import type { DataRecord } from '../../talk/record';
import { isIri } from '../annotation/uri';
import { mustFault } from './must-fault';

const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** An `xsd:dateTime` with its zone. */
export function isDateTime(value: unknown): boolean {
  const match = typeof value === 'string' ? dateTime.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  // A day that the month does not have would roll over into the next.
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

const isDirection = (value: unknown): boolean => value === 'ltr' || value === 'rtl' || value === 'auto';

/** Whether all values keep a rule, and are not more than one where only one is allowed. */
export function isEach(
  value: unknown,
  isRight: (item: unknown) => boolean,
  most = Number.POSITIVE_INFINITY,
): boolean {
  const items = Array.isArray(value) ? value : [value];
  return items.length > 0 && items.length <= most && items.every(isRight);
}

interface Rule {
  readonly name: string;
  readonly section: string;
  readonly most?: number;
  readonly isRight: (value: unknown) => boolean;
  readonly advice: string;
}

const oneTime = 'is one date and time with its zone: write "2016-05-25T12:00:00Z"';
const oneIri = 'is one IRI: write "https://…"';

/** What a resource and an annotation may state, and how (3.2.1, 3.3.1, 3.3.6, 3.3.7). */
const rules: readonly Rule[] = [
  { name: 'created', section: '3.3.1', most: 1, isRight: isDateTime, advice: oneTime },
  { name: 'modified', section: '3.3.1', most: 1, isRight: isDateTime, advice: oneTime },
  { name: 'rights', section: '3.3.6', isRight: isIri, advice: 'is one or several IRIs: write "https://…"' },
  { name: 'canonical', section: '3.3.7', most: 1, isRight: isIri, advice: oneIri },
  { name: 'via', section: '3.3.7', isRight: isIri, advice: 'is one or several IRIs: write "https://…"' },
];

const annotationRules: readonly Rule[] = [
  ...rules,
  { name: 'generated', section: '3.3.1', most: 1, isRight: isDateTime, advice: oneTime },
];

const resourceRules: readonly Rule[] = [
  ...rules,
  {
    name: 'textDirection',
    section: '3.2.1',
    most: 1,
    isRight: isDirection,
    advice: 'is one of "ltr", "rtl", "auto"',
  },
];

export function findValueFaults(record: DataRecord, path: Path, of: 'annotation' | 'resource'): Fault[] {
  return (of === 'annotation' ? annotationRules : resourceRules)
    .filter(({ name, isRight, most }) => name in record && !isEach(record[name], isRight, most))
    .map(({ name, section, advice }) => mustFault(section, [...path, name], `"${name}" ${advice}`));
}

/** Whether a value is exactly one IRI. */
export const isOneIri = (value: unknown): boolean => isEach(value, isIri, 1);

/** The values with the paths they stand at. */
export function located(
  value: unknown,
  path: Path,
): readonly { readonly value: unknown; readonly path: Path }[] {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => ({ value: item, path: [...path, index] }));
  return value === undefined ? [] : [{ value, path }];
}
