import type { ParseMode } from '../../talk/parse-mode';
import { isRecord } from '../../talk/record';
import { readFragment, type Selection } from './fragment';
import { hasType, toList, toStrings } from './json-ld';

/** What an annotation is about. */
export interface Target extends Selection {
  /** The IRI of the resource, without its fragment. */
  readonly source?: string;
  /** Its media type, if that is stated. */
  readonly format?: string;
}

// Resources and selectors stand in one another; nobody nests them deeper.
const deepest = 8;

function splitIri(iri: string, mode: ParseMode): Target {
  const hash = iri.indexOf('#');
  if (hash < 0) return { source: iri };
  return { source: iri.slice(0, hash), ...readFragment(iri.slice(hash + 1), mode) };
}

const isMediaFragment = (specification: unknown): boolean =>
  typeof specification !== 'string' || specification.includes('media-frags');

/**
 * Selects by one selector (Web Annotation Data Model, 4.2): a FragmentSelector of media (4.2.1), a RangeSelector
 * (4.2.8: up to where its end begins), IIIF's PointSelector. Others select nothing that has a time.
 */
function readSelector(selector: unknown, mode: ParseMode, depth: number): Selection {
  if (!isRecord(selector) || depth > deepest) return {};
  const { refinedBy } = selector;
  const refined = refinedBy === undefined ? {} : readSelectors(refinedBy, mode, depth + 1);
  if (hasType(selector, 'RangeSelector')) {
    const from = readSelectors(selector['startSelector'], mode, depth + 1);
    const { start: end } = readSelectors(selector['endSelector'], mode, depth + 1);
    const isRange = from.start !== undefined && end !== undefined && end >= from.start;
    return { ...refined, ...from, ...(isRange && { end }) };
  }
  const { t, value } = selector;
  if (hasType(selector, 'PointSelector')) {
    return typeof t === 'number' && Number.isFinite(t) && t >= 0 ? { ...refined, start: t } : refined;
  }
  if (hasType(selector, 'FragmentSelector') && typeof value === 'string') {
    return isMediaFragment(selector['conformsTo'])
      ? { ...refined, ...readFragment(value.replace(/^#/, ''), mode) }
      : refined;
  }
  return refined;
}

/** Several selectors select the same (4.2): the first that gives a time, with the first region. */
function readSelectors(selectors: unknown, mode: ParseMode, depth: number): Selection {
  const read = toList(selectors).map((selector) => readSelector(selector, mode, depth));
  const timed = read.find(({ start }) => start !== undefined) ?? read.find(({ fault }) => fault) ?? {};
  const region = timed.region ?? read.find((one) => one.region)?.region;
  return { ...timed, ...(region && { region }) };
}

function readResource(resource: unknown, mode: ParseMode, depth: number): Target {
  if (typeof resource === 'string') return splitIri(resource, mode);
  if (!isRecord(resource) || depth > deepest) return {};
  const { source, items, selector } = resource;
  if (source !== undefined) {
    return {
      ...readResource(toList(source)[0], mode, depth + 1),
      ...readSelectors(selector, mode, depth + 1),
    };
  }
  if (Array.isArray(items)) return readFirst(items, mode, depth + 1);
  const [format] = toStrings(resource['format']);
  const named = {
    ...readResource(toList(resource['id'])[0], mode, depth + 1),
    ...(format !== undefined && { format }),
  };
  return selector === undefined ? named : { ...named, ...readSelectors(selector, mode, depth + 1) };
}

function readFirst(resources: readonly unknown[], mode: ParseMode, depth: number): Target {
  let first: Target | undefined;
  for (const resource of resources) {
    const target = readResource(resource, mode, depth);
    if (target.start !== undefined) return target;
    first ??= target;
  }
  return first ?? {};
}

/** Reads one or several targets (3.2, 4): the first that has a time, or else the first. */
export function readTarget(target: unknown, mode: ParseMode): Target {
  return readFirst(toList(target), mode, 0);
}
