import { type DataRecord, isRecord } from '../../talk/record';
import { descriptiveChecks, isSoundCanvas, isSpecificResource } from './sound-canvas';
import { areServices, hasSoundFields, isHttpUri, isLanguageMap, isResource } from './sound-resources';

const directions = new Set<unknown>(['left-to-right', 'right-to-left', 'top-to-bottom', 'bottom-to-top']);

const manifestChecks = {
  ...descriptiveChecks,
  '@context': (value: unknown) => Array.isArray(value) && value.every(isHttpUri),
  id: isHttpUri,
  label: isLanguageMap,
  services: areServices,
  viewingDirection: (value: unknown) => directions.has(value),
  placeholderCanvas: isSoundCanvas,
  accompanyingCanvas: isSoundCanvas,
  start: (value: unknown) => value !== null,
};

/** What a manifest may say of itself, for others would make it invalid (IIIF Presentation 3.0, 5.2). */
export function isSoundManifestField(name: string, value: unknown): boolean {
  return name in manifestChecks && hasSoundFields({ [name]: value }, manifestChecks);
}

/** Whether what a range says of itself is as IIIF Presentation 3.0, 5.4, has it; its items are not looked at. */
export function hasSoundRangeFields(range: DataRecord): boolean {
  const { rendering, service, thumbnail } = descriptiveChecks;
  return hasSoundFields(range, {
    id: isHttpUri,
    type: (type) => type === 'Range',
    label: isLanguageMap,
    rendering,
    service,
    thumbnail,
    placeholderCanvas: isSoundCanvas,
    accompanyingCanvas: isSoundCanvas,
    supplementary: () => false,
    annotations: () => false,
  });
}

const isPart = (item: unknown): boolean =>
  isSpecificResource(item) ||
  (isRecord(item) &&
    isResource(item) &&
    ['Canvas', 'Range'].includes(String(item['type'])) &&
    !('items' in item));

// Tables of contents are not deeper, and the stack is not endless.
const deepest = 100;

/** Whether a range and all that is in it is as IIIF Presentation 3.0, 5.4, has it. */
export function isSoundRange(range: unknown, depth = 0): range is DataRecord {
  return (
    isRecord(range) &&
    isResource(range) &&
    range['type'] === 'Range' &&
    hasSoundRangeFields(range) &&
    depth < deepest &&
    Array.isArray(range['items']) &&
    range['items'].every((item) => isPart(item) || isSoundRange(item, depth + 1))
  );
}
