import type { Dialect } from '../annotation/write-bodies';

/** Bodies as the Web Annotation Data Model writes them (3.2.1, 3.2.2). */
export const w3cDialect: Dialect = {
  image: ({ src, alt }) => ({ id: src, type: 'Image', ...(alt !== undefined && { label: alt }) }),
  link: ({ url, label }) => (label === undefined ? url : { id: url, label }),
  text: {},
};
