import { isRecord } from '../talk/record';
import { readJsonText } from './json/read-json-text';
import type { FormatResult, ParseContext, TalkFormat } from './talk-format';
import { readAnnotations } from './web-annotation/read-annotations';
import { writeAnnotations } from './web-annotation/write-annotations';

function likelihood(text: string): number {
  const start = text.slice(0, 4000).trimStart();
  if (!/^[[{]/.test(start)) return 0;
  if (text.includes('http://www.w3.org/ns/anno.jsonld')) return 0.9;
  return /"type"\s{0,20}:\s{0,20}"Annotation(?:Page|Collection)?"/.test(start) ? 0.6 : 0;
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const json = readJsonText(text, mode);
  if ('issue' in json) return { talk: { moments: [] }, issues: [json.issue] };
  if (isRecord(json.value) || Array.isArray(json.value)) {
    const result = readAnnotations(json.value, json.locate, mode);
    return { ...result, issues: [...json.issues, ...result.issues] };
  }
  const message = 'There is no annotation here: write { "@context": "http://www.w3.org/ns/anno.jsonld", … }.';
  const place = json.positionOf([]);
  return { talk: { moments: [] }, issues: [...json.issues, { severity: 'error', message, ...place }] };
}

/**
 * W3C Web Annotation Data Model (Recommendation of 23 February 2017): annotations, lists, pages and collections of
 * them. `strict` makes an error of every MUST that is broken, and names its section.
 *
 * | moment | annotation |
 * | --- | --- |
 * | `start`, `end`, `region` | the media fragment of the target: FragmentSelector (4.2.1), RangeSelector (4.2.8), `#t=` |
 * | `label` | the first body that is `describing` (3.3.5); in a note, the beginning of its text |
 * | `body` | other text: `commenting`, or without a purpose |
 * | `tags`, `people` | bodies for `tagging`, for `identifying` |
 * | `links`, `image` | resources as bodies, the first Image (3.2.2) |
 * | `kind` | `motivation`: moment bookmarking, chapter describing, note commenting, quote highlighting, question questioning |
 * | `creator` | `creator` (3.3.2): who noted it, not who is in it |
 *
 * Written is an AnnotationPage (5.2). What an annotation has no place for stands under its key `x-talkmark`, so that
 * all of a talk comes back; what a moment has no place for stands in its `extra`, by the keys of the annotation. An
 * annotation without a time is an unplaced moment.
 */
export const webAnnotation: TalkFormat = {
  id: 'web-annotation',
  name: 'Web Annotation',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  extensions: ['jsonld', 'json'],
  likelihood,
  parse,
  write: writeAnnotations,
};
