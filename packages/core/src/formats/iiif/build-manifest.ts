import type { DataRecord } from '../../talk/record';

// Pieces of a manifest, for tests.

export const base = 'https://m.example/talk';
export const canvasId = `${base}/canvas/1`;
export const context = 'http://iiif.io/api/presentation/3/context.json';
export const page = (name: string, items: readonly unknown[]): DataRecord => ({
  id: `${base}/${name}`,
  type: 'AnnotationPage',
  items,
});
export const video = { id: 'https://v.example/talk.mp4', type: 'Video', format: 'video/mp4', duration: 100 };
export const painting = (body: unknown = video, target: unknown = canvasId): DataRecord => ({
  id: `${base}/painting`,
  type: 'Annotation',
  motivation: 'painting',
  body,
  target,
});
export const canvas = (fields: object = {}): DataRecord => ({
  id: canvasId,
  type: 'Canvas',
  duration: 100,
  width: 1920,
  height: 1080,
  items: [page('page', [painting()])],
  ...fields,
});
export const manifest = (fields: object = {}): DataRecord => ({
  '@context': context,
  id: `${base}/manifest.json`,
  type: 'Manifest',
  label: { en: ['A talk'] },
  items: [canvas()],
  ...fields,
});
export const range = (
  id: string,
  label: string | undefined,
  items: readonly unknown[],
  fields: object = {},
): DataRecord => ({
  id: `${base}/${id}`,
  type: 'Range',
  ...(label !== undefined && { label: { none: [label] } }),
  items,
  ...fields,
});
export const part = (time: string, of = canvasId): DataRecord => ({ id: `${of}#t=${time}`, type: 'Canvas' });
export const note = (id: string, target: unknown, fields: object = {}): DataRecord => ({
  id: `${base}/${id}`,
  type: 'Annotation',
  motivation: 'commenting',
  body: { type: 'TextualBody', value: id, format: 'text/plain' },
  target,
  ...fields,
});
