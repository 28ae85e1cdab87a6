import type { Fault, Path } from '../../talk/fault';
import { type DataRecord, isRecord } from '../../talk/record';
import { isIri } from '../annotation/uri';
import { mustFault } from './must-fault';
import { isDateTime, isEach, isOneIri, located } from './must-values';

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isOptional = (value: unknown, isRight: (value: unknown) => boolean): boolean =>
  value === undefined || isRight(value);

interface Kind {
  readonly section: string;
  readonly isRight: (value: DataRecord) => boolean;
  readonly advice: string;
}

const hasText = ({ value }: DataRecord): boolean => isText(value);
const hasPosition = ({ start, end }: DataRecord): boolean => isCount(start) && isCount(end);
const valueAdvice = 'has one "value", a text';
const positionAdvice = 'has a "start" and an "end", both whole numbers';

/** What can stand at either end of a range. */
const simpleSelectors = new Map<unknown, Kind>([
  [
    'FragmentSelector',
    {
      section: '4.2.1',
      isRight: ({ value, conformsTo }) => isText(value) && isOptional(conformsTo, isIri),
      advice: 'has one "value", a text, and may have "conformsTo", an IRI',
    },
  ],
  ['CssSelector', { section: '4.2.2', isRight: hasText, advice: valueAdvice }],
  ['XPathSelector', { section: '4.2.3', isRight: hasText, advice: valueAdvice }],
  [
    'TextQuoteSelector',
    {
      section: '4.2.4',
      isRight: ({ exact, prefix, suffix }) =>
        isText(exact) && isOptional(prefix, isText) && isOptional(suffix, isText),
      advice: 'has one "exact", a text',
    },
  ],
  ['TextPositionSelector', { section: '4.2.5', isRight: hasPosition, advice: positionAdvice }],
  ['DataPositionSelector', { section: '4.2.6', isRight: hasPosition, advice: positionAdvice }],
  [
    'SvgSelector',
    {
      section: '4.2.7',
      isRight: ({ value, id }) =>
        (value === undefined) !== (id === undefined) && (isText(value) || isOneIri(id)),
      advice: 'has either a "value", a text, or an "id", an IRI',
    },
  ],
]);

const isSimpleSelector = (value: unknown): boolean =>
  isRecord(value) && simpleSelectors.get(value['type'])?.isRight(value) === true;

const selectors = new Map<unknown, Kind>([
  ...simpleSelectors,
  [
    'RangeSelector',
    {
      section: '4.2.8',
      isRight: ({ startSelector, endSelector }) =>
        isSimpleSelector(startSelector) && isSimpleSelector(endSelector),
      advice: 'has a "startSelector" and an "endSelector", each one selector',
    },
  ],
]);

const states = new Map<unknown, Kind>([
  [
    'TimeState',
    {
      section: '4.3.1',
      isRight: ({ sourceDate, sourceDateStart, sourceDateEnd, cached }) =>
        (sourceDate === undefined
          ? isDateTime(sourceDateStart) && isDateTime(sourceDateEnd)
          : isEach(sourceDate, isDateTime) &&
            (sourceDateStart === undefined || sourceDateEnd === undefined) &&
            isOptional(sourceDateStart, isDateTime) &&
            isOptional(sourceDateEnd, isDateTime)) && isOptional(cached, isIri),
      advice: 'has either "sourceDate" or both "sourceDateStart" and "sourceDateEnd", each a date and time',
    },
  ],
  ['HttpRequestState', { section: '4.3.2', isRight: hasText, advice: valueAdvice }],
]);

function findKindFaults(
  value: unknown,
  path: Path,
  section: string,
  kinds: ReadonlyMap<unknown, Kind>,
): Fault[] {
  if (Array.isArray(value) && value.length === 0) {
    return [mustFault(section, path, 'This list is empty: leave it out')];
  }
  return located(value, path).flatMap(({ value: item, path: at }): Fault[] => {
    if (isIri(item)) return [];
    const kind = isRecord(item) ? kinds.get(item['type']) : undefined;
    if (isRecord(item) && kind) {
      if (kind.isRight(item)) return [];
      return [mustFault(kind.section, at, `A ${String(item['type'])} ${kind.advice}`, { isDropped: true })];
    }
    if (isRecord(item) && isOneIri(item['id'])) return [];
    const known = [...kinds.keys()].join(', ');
    return [mustFault(section, at, `An IRI or one of ${known} is needed here`, { isDropped: true })];
  });
}

const refinements = new Map([...selectors, ...states]);

function findRefinementFaults(value: unknown, path: Path): Fault[] {
  return located(value, path).flatMap(({ value: item, path: at }) => {
    if (!isRecord(item) || item['refinedBy'] === undefined) return [];
    return findKindFaults(item['refinedBy'], [...at, 'refinedBy'], '4.2.9', refinements);
  });
}

/** What is wrong with how a specific resource selects (4.2) and with the state it means (4.3). */
export function findSelectorFaults(resource: DataRecord, path: Path): Fault[] {
  return (['selector', 'state'] as const).flatMap((name) => {
    if (!(name in resource)) return [];
    const [value, at] = [resource[name], [...path, name]];
    const faults =
      name === 'selector'
        ? findKindFaults(value, at, '4.2', selectors)
        : findKindFaults(value, at, '4.3', states);
    return [...faults, ...findRefinementFaults(value, at)];
  });
}
