import type { DataRecord } from '../../talk/record';
import { walkElements, type XmlElement } from '../xml/xml-element';

export const simpleChapters = 'http://podlove.org/simple-chapters';

const itunes = 'http://www.itunes.com/dtds/podcast-1.0.dtd';
const podcast = 'https://podcastindex.org/namespace/1.0';

/** A list of chapters, and the episode of a feed around it. */
export interface FoundChapters {
  readonly list: XmlElement;
  readonly episode?: XmlElement;
  /** Whether the list says by its namespace what it is. */
  readonly isNamed: boolean;
}

/** The namespace as people also write it, or its prefix without a declaration, or the bare names. */
function isMeant({ namespace, name }: XmlElement): boolean {
  if (namespace === '') return name === 'chapters' || name === 'psc:chapters';
  return /^https?:\/\/(?:www\.)?podlove\.org\/simple-chapters\b/.test(namespace) && name === 'chapters';
}

/** All lists of chapters, from the outer elements to the inner. */
export function findChapterLists(root: XmlElement): FoundChapters[] {
  const toFound = (list: XmlElement) => ({ list, isNamed: list.namespace === simpleChapters });
  const found: FoundChapters[] = isMeant(root) ? [toFound(root)] : [];
  for (const element of walkElements(root)) {
    const isEpisode = element.name === 'item' || element.name === 'entry';
    const lists = element.children.filter(isMeant).map(toFound);
    found.push(...(isEpisode ? lists.map((list) => ({ ...list, episode: element })) : lists));
  }
  return found;
}

/** Where a feed says that its chapters are kept, if it does. */
export function findLinkToChapters(root: XmlElement): string | undefined {
  for (const { namespace, name, attributes } of walkElements(root)) {
    if (name === 'link' && attributes['rel'] === simpleChapters) return attributes['href'];
    if (name === 'chapters' && namespace === podcast) return attributes['url'];
  }
  return undefined;
}

/** What a feed says of an episode that a talk has a place for. */
export function readEpisode({ children }: XmlElement): DataRecord {
  const textOf = (name: string, namespaces: readonly string[]) =>
    children.find((child) => child.name === name && namespaces.includes(child.namespace))?.text.trim();
  const sources = children.flatMap(({ name, attributes }) => {
    const isEnclosure = name === 'enclosure' || (name === 'link' && attributes['rel'] === 'enclosure');
    const src = attributes['url'] ?? attributes['href'];
    const type = attributes['type'];
    return isEnclosure && src && type ? [{ src, type }] : [];
  });
  const title = textOf('title', ['', 'http://www.w3.org/2005/Atom']);
  const duration = textOf('duration', [itunes]);
  return { ...(title ? { title } : {}), ...(duration ? { duration } : {}), sources };
}
