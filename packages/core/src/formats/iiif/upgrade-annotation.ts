import { isRecord } from '../../talk/record';
import { toList, toStrings } from '../annotation/json-ld';

// Resources stand in one another; nobody nests them deeper.
const deepest = 8;

function upgradeSelector(value: unknown, depth: number): unknown {
  if (!isRecord(value) || depth > deepest) return value;
  const { '@type': type, default: first, item: _, ...rest } = value;
  // A choice of selectors selects the same by each.
  if (toStrings(type).includes('oa:Choice')) return upgradeSelector(first, depth + 1);
  return { ...rest, type: toStrings(type).map((name) => name.replace(/^\w+:/, ''))[0] };
}

function upgradeTarget(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return depth > deepest ? [] : value.map((one) => upgradeTarget(one, depth + 1));
  if (!isRecord(value)) return value;
  const { '@id': id, full, selector } = value;
  if (full === undefined) return id;
  const source = isRecord(full) ? full['@id'] : full;
  return { type: 'SpecificResource', source, selector: upgradeSelector(selector, 0) };
}

function upgradeBody(value: unknown, depth = 0): unknown {
  if (!isRecord(value) || depth > deepest) return value;
  const { '@id': id, '@type': type, chars, default: first, item, full, ...rest } = value;
  const types = toStrings(type);
  if (types.includes('oa:Choice')) {
    const items = [...toList(first), ...toList(item)].map((one) => upgradeBody(one, depth + 1));
    return { type: 'Choice', items };
  }
  if (full !== undefined) return upgradeBody(full, depth + 1);
  if (chars !== undefined) {
    const purpose = types.includes('oa:Tag') ? { purpose: 'tagging' } : {};
    return { type: 'TextualBody', value: chars, ...rest, ...purpose };
  }
  return { id, type: types.map((name) => name.replace(/^\w+:/, ''))[0], ...rest };
}

/** An Open Annotation, as IIIF Presentation 2.1 has it, in the shape of a Web Annotation. */
export function upgradeAnnotation(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { '@id': id, '@type': _, '@context': __, motivation, resource, on, ...rest } = value;
  const motivations = toStrings(motivation).map((name) => name.replace(/^\w+:/, ''));
  return {
    ...(id !== undefined && { id }),
    type: 'Annotation',
    motivation: motivations,
    body: toList(resource).map((body) => upgradeBody(body)),
    target: upgradeTarget(on),
    ...rest,
  };
}
