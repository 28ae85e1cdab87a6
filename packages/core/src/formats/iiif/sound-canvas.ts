import { type DataRecord, isRecord } from '../../talk/record';
import {
  areServices,
  areThumbnails,
  hasSoundFields,
  isContent,
  isExternal,
  isHttpUri,
  isLabelled,
  isLanguageMap,
  isListOf,
  isMeasured,
  isResource,
  isText,
} from './sound-resources';

const isTextualBody = (body: DataRecord): boolean =>
  body['type'] === 'TextualBody' && isText(body['value']) && !('id' in body);

const isBody = (body: unknown): boolean =>
  isRecord(body) &&
  (isTextualBody(body) ||
    (isContent(body) && !('value' in body)) ||
    (body['type'] === 'Choice' && isListOf(isContent)(body['items'])));

const isSelector = (selector: unknown): boolean =>
  isHttpUri(selector) ||
  (isRecord(selector) &&
    ((selector['type'] === 'PointSelector' &&
      hasSoundFields(selector, { t: isPositive, x: isWhole, y: isWhole })) ||
      (['FragmentSelector', 'SvgSelector'].includes(String(selector['type'])) && 'value' in selector) ||
      selector['type'] === 'ImageApiSelector'));
const isPositive = (value: unknown): boolean => typeof value === 'number' && value > 0;
const isWhole = (value: unknown): boolean => isPositive(value) && Number.isInteger(value);

export const isSpecificResource = (target: unknown): boolean =>
  isRecord(target) &&
  (isHttpUri(target['source']) || isResource(target['source'])) &&
  hasSoundFields(target, {
    id: isHttpUri,
    type: (type) => type === 'SpecificResource',
    scope: isHttpUri,
    selector: (selector) => isSelector(selector) || isListOf(isSelector)(selector),
  });

const isTarget = (target: unknown): boolean => isHttpUri(target) || isSpecificResource(target);

/** Whether an annotation is as IIIF Presentation 3.0, 5.6, has it. */
export function isSoundAnnotation(annotation: unknown): boolean {
  return (
    isRecord(annotation) &&
    isResource(annotation) &&
    annotation['type'] === 'Annotation' &&
    (isTarget(annotation['target']) || isListOf(isTarget)(annotation['target'])) &&
    hasSoundFields(annotation, {
      motivation: (names) => isText(names) || isListOf(isText)(names),
      body: (body) => isBody(body) || isListOf(isRecord)(body),
      service: areServices,
      rendering: isListOf(isExternal),
      thumbnail: areThumbnails,
    })
  );
}

const pageKeys = new Set(['id', 'type', 'label', 'items', 'rendering', 'service', 'thumbnail']);

const isPage = (page: unknown): boolean =>
  isRecord(page) &&
  isResource(page) &&
  page['type'] === 'AnnotationPage' &&
  isListOf(isSoundAnnotation)(page['items']) &&
  Object.keys(page).every((name) => pageKeys.has(name)) &&
  hasSoundFields(page, {
    rendering: isListOf(isExternal),
    service: areServices,
    thumbnail: areThumbnails,
  });

/** What resources of all kinds may say of themselves (3.1 to 3.3). */
export const descriptiveChecks = {
  metadata: isListOf(isLabelled),
  summary: isLanguageMap,
  requiredStatement: isLabelled,
  rendering: isListOf(isExternal),
  rights: (value: unknown) =>
    isHttpUri(value) &&
    /^http:\/\/(?:creativecommons\.org\/(?:licenses|publicdomain)|rightsstatements\.org\/vocab)\//.test(
      value,
    ),
  navDate: (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value),
  navPlace: (value: unknown) => isRecord(value) && isText(value['type']),
  provider: isListOf((value) => isResource(value) && isRecord(value) && value['type'] === 'Agent'),
  seeAlso: isListOf(isExternal),
  service: areServices,
  thumbnail: areThumbnails,
  homepage: isListOf(isExternal),
  partOf: isListOf(isResource),
  behavior: isListOf((value) => behaviors.has(value)),
};

const behaviors = new Set<unknown>([
  'auto-advance',
  'no-auto-advance',
  'repeat',
  'no-repeat',
  'unordered',
  'individuals',
  'continuous',
  'paged',
  'facing-pages',
  'non-paged',
  'multi-part',
  'together',
  'sequence',
  'thumbnail-nav',
  'no-nav',
  'hidden',
]);

const isReference = (page: unknown): boolean =>
  isText(page) ||
  (isRecord(page) && isResource(page) && page['type'] === 'AnnotationPage' && !('items' in page));

/** Whether a canvas is as IIIF Presentation 3.0, 5.3, has it. */
export function isSoundCanvas(canvas: unknown): canvas is DataRecord {
  return (
    isRecord(canvas) &&
    isResource(canvas) &&
    canvas['type'] === 'Canvas' &&
    isMeasured(canvas) &&
    isListOf(isPage)(canvas['items']) &&
    hasSoundFields(canvas, {
      ...descriptiveChecks,
      annotations: isListOf((page) => isReference(page) || isPage(page)),
      placeholderCanvas: isSoundPlaceholder,
      accompanyingCanvas: isSoundPlaceholder,
    })
  );
}

/** A canvas that stands for another has none itself (3.2). */
function isSoundPlaceholder(canvas: unknown): boolean {
  if (!isRecord(canvas) || 'placeholderCanvas' in canvas || 'accompanyingCanvas' in canvas) return false;
  return isSoundCanvas(canvas);
}
