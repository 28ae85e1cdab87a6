import type { Dialect } from '../annotation/write-bodies';

/** Text in no particular language (IIIF Presentation 3.0, 4). */
export const inNoLanguage = (text: string): { readonly none: readonly string[] } => ({ none: [text] });

/** Bodies as IIIF writes them: resources with an id and a type, labels by language. */
export const iiifDialect: Dialect = {
  image: ({ src, alt }) => ({
    id: src,
    type: 'Image',
    ...(alt !== undefined && { label: inNoLanguage(alt) }),
  }),
  link: ({ url, label }) => ({
    id: url,
    type: 'Text',
    ...(label !== undefined && { label: inNoLanguage(label) }),
  }),
  text: { format: 'text/plain' },
};
