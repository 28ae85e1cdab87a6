import { isRecord } from '../../talk/record';

/** JSON-LD writes one value alone and several as a list: always a list. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The strings of a value or list. */
export function toStrings(value: unknown): readonly string[] {
  return toList(value).filter((item) => typeof item === 'string');
}

/**
 * A text, or the first of a list, of a map from languages to texts (IIIF Presentation 3.0, 4: the author's first
 * language), or of a JSON-LD value.
 */
export function textOf(value: unknown): string | undefined {
  const [first] = toList(value);
  if (typeof first === 'string') return first.trim() === '' ? undefined : first.trim();
  if (!isRecord(first)) return undefined;
  if ('@value' in first) return textOfLeaf(first['@value']);
  for (const texts of Object.values(first)) {
    const text = textOfLeaf(texts);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textOfLeaf(value: unknown): string | undefined {
  const text = toStrings(value).join('\n').trim();
  return text === '' ? undefined : text;
}

/** The IRI that names a resource: the string itself, or its `id`. */
export function iriOf(value: unknown): string | undefined {
  const id = isRecord(value) ? toList(value['id'])[0] : value;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Whether a resource is, among others, of a class, with or without its vocabulary's prefix. */
export function hasType(resource: unknown, name: string): boolean {
  if (!isRecord(resource)) return false;
  return toStrings(resource['type']).some((type) => type === name || type.endsWith(`:${name}`));
}
