import { type DataRecord, isRecord } from '../../talk/record';
import type { Image, Link, Person } from '../../talk/talk';
import { isLinkable, readAgent } from './agent';
import { htmlText } from './html-text';
import { hasType, iriOf, textOf, toList, toStrings } from './json-ld';
import { labelFrom } from './label';
import type { NotedMoment } from './noted-moment';

export type BodyFields = Pick<NotedMoment, 'body' | 'tags' | 'people' | 'links' | 'image'> & {
  readonly label?: string;
};

interface Collected {
  title?: string;
  readonly texts: string[];
  readonly tags: string[];
  readonly people: Person[];
  readonly links: Link[];
  image?: Image;
}

/** The text that a body has in itself (Web Annotation Data Model, 3.2.4). */
function embeddedText(body: DataRecord): string | undefined {
  const text = toStrings(body['value'])[0];
  if (text === undefined) return undefined;
  const isHtml = toStrings(body['format']).some((format) => /html/i.test(format));
  return isHtml ? htmlText(text) : text.trim();
}

function collectText(text: string, body: DataRecord, purposes: readonly string[], into: Collected): void {
  if (text === '') return;
  if (purposes.includes('tagging')) into.tags.push(text);
  else if (purposes.includes('identifying'))
    into.people.push({ ...readAgent({ ...body, name: text }), name: text });
  else if (purposes.includes('describing') && into.title === undefined && !/[\r\n]/.test(text))
    into.title = text;
  else into.texts.push(text);
}

function collectResource(body: DataRecord, purposes: readonly string[], into: Collected): void {
  const resource = toList(body['source'] ?? body)[0];
  const iri = iriOf(resource);
  if (purposes.includes('identifying')) {
    const person = readAgent(resource);
    if (person) into.people.push(person);
    return;
  }
  if (!isLinkable(iri)) return;
  const label = isRecord(resource) ? textOf(resource['label']) : undefined;
  if (hasType(resource, 'Image') && !into.image && /^http/i.test(iri)) {
    into.image = { src: iri, ...(label !== undefined && { alt: label }) };
  } else into.links.push({ url: iri, ...(label !== undefined && { label }) });
}

function collect(body: unknown, implied: readonly string[], into: Collected): void {
  if (typeof body === 'string') {
    // What is no IRI can only be meant as text.
    if (/\s/.test(body)) into.texts.push(body.trim());
    else if (isLinkable(body)) into.links.push({ url: body });
    return;
  }
  if (!isRecord(body)) return;
  const purposes = toStrings(body['purpose'] ?? body['motivation']);
  const text = embeddedText(body);
  if (text === undefined) collectResource(body, purposes, into);
  else collectText(text, body, purposes.length > 0 ? purposes : implied, into);
}

/** Of a Choice (3.2.7), the first; bodies as they are. */
function chosen(body: unknown): unknown {
  return hasType(body, 'Choice') && isRecord(body) ? toList(body['items'])[0] : body;
}

/** What a moment is called that has no text. */
function nameWithoutText({ tags, people, links, image }: Collected): string | undefined {
  const names = [...tags, ...people.map(({ name }) => name)].join(', ');
  return names || image?.alt?.trim() || links[0]?.label || links[0]?.url || image?.src;
}

/**
 * What the bodies of an annotation say (Web Annotation Data Model, 3.2 and 3.3.5): the title, unless it has one, is
 * the first that describes in one line, tags are those for tagging, people those for identifying; other text is the
 * body, and other resources are links, the first picture the image. Text without a purpose has the annotation's, if
 * that is tagging.
 */
export function readBodies(
  bodies: unknown,
  motivations: readonly string[],
  title?: string,
): { readonly fields: BodyFields; readonly hasText: boolean } {
  const found: Collected = {
    ...(title !== undefined && { title }),
    texts: [],
    tags: [],
    people: [],
    links: [],
  };
  const implied = motivations.includes('tagging') ? ['tagging'] : [];
  for (const body of toList(bodies)) collect(chosen(body), implied, found);
  const { tags, people, links, image } = found;
  const text = found.texts.join('\n\n');
  const label = found.title ?? (labelFrom(text) || nameWithoutText(found));
  const fields = {
    ...(label !== undefined && { label }),
    ...(text !== '' && text !== label && { body: text }),
    ...(tags.length > 0 && { tags }),
    ...(people.length > 0 && { people }),
    ...(links.length > 0 && { links }),
    ...(image && { image }),
  };
  return { fields, hasText: text !== '' || found.title !== undefined };
}
