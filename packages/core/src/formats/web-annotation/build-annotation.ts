import type { DataRecord } from '../../talk/record';

// Pieces of an annotation, for tests.

export const context = 'http://www.w3.org/ns/anno.jsonld';
export const video = 'https://v.example/talk.mp4';
export const annotation = (fields: object): DataRecord => ({
  '@context': context,
  id: 'https://a.example/1',
  type: 'Annotation',
  target: `${video}#t=979`,
  ...fields,
});
export const text = (value: string, purpose?: string): DataRecord => ({
  type: 'TextualBody',
  value,
  ...(purpose && { purpose }),
});
