import { type DataRecord, isRecord } from '../../talk/record';
import { isUri } from '../annotation/uri';

type Check = (value: unknown) => boolean;

/** The `http` or `https` URI that every IIIF resource is named by (Presentation 3.0, 3.2). */
export const isHttpUri = (value: unknown): value is string => isUri(value) && /^https?:/.test(value);

export const isText: Check = (value) => typeof value === 'string';
const isLength: Check = (value) => typeof value === 'number' && value > 0;
const isDimension: Check = (value) => isLength(value) && Number.isInteger(value);
const isMediaType: Check = (value) => typeof value === 'string' && /^[a-z]+\//.test(value);

export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Whether every field that is there passes its check. */
export function hasSoundFields(record: DataRecord, checks: Readonly<Record<string, Check>>): boolean {
  return Object.entries(checks).every(([name, check]) => !(name in record) || check(record[name]));
}

/** Texts by language (4, language of property values). */
export const isLanguageMap: Check = (value) =>
  isRecord(value) &&
  Object.entries(value).every(
    ([language, texts]) => /^[a-zA-Z-]+$/.test(language) && isListOf(isText)(texts),
  );

export const isLabelled: Check = (value) =>
  isRecord(value) && isLanguageMap(value['label']) && isLanguageMap(value['value']);

/** What every resource has: an id and a type. */
export const isResource: Check = (value) =>
  isRecord(value) &&
  isHttpUri(value['id']) &&
  isText(value['type']) &&
  hasSoundFields(value, { label: isLanguageMap });

export const isExternal: Check = (value) =>
  isRecord(value) && isResource(value) && hasSoundFields(value, { format: isMediaType, profile: isText });

const isService: Check = (value) =>
  isRecord(value) &&
  (isResource(value) || (isHttpUri(value['@id']) && isText(value['@type']))) &&
  hasSoundFields(value, { profile: isText, service: (inner) => Array.isArray(inner) && inner.length === 0 });

export const areServices = isListOf(isService);

/** A picture, a recording, a text file. */
export const isContent: Check = (value) =>
  isRecord(value) &&
  isExternal(value) &&
  hasSoundFields(value, {
    height: isDimension,
    width: isDimension,
    duration: isLength,
    language: isText,
    rendering: isListOf(isExternal),
    service: areServices,
    thumbnail: (inner) => Array.isArray(inner) && inner.length === 0,
    annotations: (inner) => Array.isArray(inner) && inner.length === 0,
  });

export const areThumbnails = isListOf(isContent);

/** What a canvas measures: a size, a duration, or both (5.3). */
export const isMeasured = (value: DataRecord): boolean =>
  ('duration' in value || 'width' in value) &&
  'width' in value === 'height' in value &&
  hasSoundFields(value, { width: isDimension, height: isDimension, duration: isLength });
