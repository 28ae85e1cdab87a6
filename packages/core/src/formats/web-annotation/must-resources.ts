import type { Fault, Path } from '../../talk/fault';
import { type DataRecord, isRecord } from '../../talk/record';
import { hasType, toList } from '../annotation/json-ld';
import { motivations } from '../annotation/motivation';
import { isIri } from '../annotation/uri';
import { mustFault } from './must-fault';
import { findSelectorFaults } from './must-selectors';
import { findValueFaults, isEach, isOneIri } from './must-values';

export type Role = 'body' | 'target';

const purposes = new Set<unknown>(motivations);

const isExternal = (resource: unknown): boolean =>
  isRecord(resource) && isOneIri(resource['id']) && !('source' in resource) && !('target' in resource);

const hasSoundSelectors = (name: string) => (value: unknown) =>
  findSelectorFaults({ [name]: value }, []).length === 0;

/** What makes a resource a specific one (4): each with what it can be. */
const specifics: readonly (readonly [string, (value: unknown) => boolean])[] = [
  ['purpose', (value) => isEach(value, (item) => purposes.has(item))],
  ['selector', hasSoundSelectors('selector')],
  ['state', hasSoundSelectors('state')],
  ['styleClass', (value) => isEach(value, (item) => typeof item === 'string')],
  [
    'renderedVia',
    (value) => isEach(value, (item) => isIri(item) || (isRecord(item) && isOneIri(item['id']))),
  ],
  ['scope', (value) => isEach(value, isIri)],
];

const isSpecific = (resource: DataRecord): boolean =>
  (isIri(resource['source']) || isExternal(resource['source'])) &&
  specifics.some(([name, isRight]) => name in resource && isRight(resource[name]));

const isEmbedded = (resource: DataRecord): boolean => typeof resource['value'] === 'string';

function isChoice(resource: DataRecord, depth: number): boolean {
  const { type, items } = resource;
  return (
    type === 'Choice' && Array.isArray(items) && isEach(items, (item) => isResource(item, 'body', depth + 1))
  );
}

function isResource(value: unknown, role: Role, depth = 0): boolean {
  if (!isRecord(value)) return isIri(value);
  if (depth > 8) return false;
  return (
    isChoice(value, depth) || isSpecific(value) || isExternal(value) || (role === 'body' && isEmbedded(value))
  );
}

/** The keys that a resource of its class must not have, each with the section that says so. */
const forbidden = {
  choice: [
    ['value', '3.2.4'],
    ['purpose', '3.3.5'],
    ['source', '4'],
  ],
  specific: [
    ['items', '3.2.7'],
    ['value', '4'],
  ],
  external: [
    ['items', '3.2.7'],
    ['purpose', '3.3.5'],
  ],
  text: [
    ['items', '3.2.7'],
    ['source', '4'],
  ],
} as const;

function forbiddenKeys(resource: DataRecord, role: Role): readonly (readonly [string, string])[] {
  return [
    ...(resource['type'] === 'Choice' ? forbidden.choice : []),
    ...('source' in resource ? forbidden.specific : []),
    ...(isExternal(resource) ? forbidden.external : []),
    ...(isEmbedded(resource) && role === 'body' ? forbidden.text : []),
  ];
}

function findKeyFaults(resource: DataRecord, path: Path, role: Role): Fault[] {
  const faults = forbiddenKeys(resource, role)
    .filter(([name]) => name in resource)
    .map(([name, section]) =>
      mustFault(section, [...path, name], `"${name}" cannot stand in a ${role} of this class: leave it out`),
    );
  const isText = role === 'target' && hasType(resource, 'TextualBody') && isEmbedded(resource);
  return isText && !isOneIri(resource['id'])
    ? [...faults, mustFault('3.2.4', path, 'A TextualBody can only be a body: write the IRI of a resource')]
    : faults;
}

function findRecordFaults(resource: DataRecord, path: Path, role: Role): Fault[] {
  const { source, items } = resource;
  const inSource = isRecord(source)
    ? [
        ...findKeyFaults(source, [...path, 'source'], role),
        ...findValueFaults(source, [...path, 'source'], 'resource'),
      ]
    : [];
  const inItems = toList(items).flatMap((item, index) =>
    isRecord(item)
      ? [
          ...findKeyFaults(item, [...path, 'items', index], role),
          ...findSelectorFaults(item, [...path, 'items', index]),
        ]
      : [],
  );
  return [
    ...findKeyFaults(resource, path, role),
    ...findValueFaults(resource, path, 'resource'),
    ...findSelectorFaults(resource, path),
    ...inSource,
    ...inItems,
  ];
}

/** What is wrong with one body or target (3.2, 4). */
export function findResourceFaults(resource: unknown, path: Path, role: Role): Fault[] {
  const faults = isRecord(resource) ? findRecordFaults(resource, path, role) : [];
  if (isResource(resource, role)) return faults;
  const classes =
    role === 'body'
      ? 'an IRI, a resource with an "id", a TextualBody with a "value", a Choice with "items" or a SpecificResource with a "source"'
      : 'an IRI, a resource with an "id", a Choice with "items" or a SpecificResource with a "source"';
  const isKept = isRecord(resource) || typeof resource === 'string';
  return [...faults, mustFault('3.2', path, `A ${role} is ${classes}`, { isDropped: !isKept })];
}

/** Whether a resource, or one of those it offers, asks for a style (4.4). */
export function isStyled(resource: unknown): boolean {
  if (!isRecord(resource)) return false;
  return (
    'styleClass' in resource ||
    toList(resource['items']).some((item) => isRecord(item) && 'styleClass' in item)
  );
}
