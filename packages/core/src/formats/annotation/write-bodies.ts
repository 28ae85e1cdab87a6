import type { DataRecord } from '../../talk/record';
import type { Image, Link, Person } from '../../talk/talk';
import { isLinkable, writeAgent } from './agent';
import { labelFrom } from './label';
import { isAboutText } from './motivation';
import type { NotedMoment } from './noted-moment';
import { isUri } from './uri';

/** How the vocabularies that annotations are written in differ about bodies. */
export interface Dialect {
  image(image: Image): DataRecord;
  link(link: Link): DataRecord | string;
  /** What every text states of itself. */
  readonly text: DataRecord;
}

type WriteText = (value: string, purpose?: string) => DataRecord;

function writeTexts(
  { label, body }: NotedMoment,
  motivation: string,
  write: WriteText,
): readonly DataRecord[] {
  const purpose = isAboutText(motivation) ? undefined : 'commenting';
  if (body === undefined) {
    const isNote = purpose === undefined && labelFrom(label) === label;
    return [write(label, isNote ? undefined : 'describing')];
  }
  // A label that is the beginning of the text need not be said twice.
  const isBeginning = labelFrom(body) === label && body !== label;
  const text = write(body, purpose);
  return isBeginning ? [text] : [write(label, 'describing'), text];
}

function writePerson(person: Person, write: WriteText): DataRecord {
  const { name, affiliation, url } = person;
  if (!isLinkable(url) || !isUri(url)) {
    return { ...write(name, 'identifying'), ...(affiliation !== undefined && { affiliation }) };
  }
  return { type: 'SpecificResource', source: writeAgent(person), purpose: 'identifying' };
}

const isAddress = (address: string): boolean => isLinkable(address) && isUri(address);

/** The bodies that `readBodies` reads as the texts, tags, people, links and image of a moment. */
export function writeBodies(moment: NotedMoment, motivation: string, dialect: Dialect): unknown {
  const { tags = [], people = [], links = [], image } = moment;
  const write: WriteText = (value, purpose) => ({
    type: 'TextualBody',
    value,
    ...dialect.text,
    ...(purpose !== undefined && { purpose }),
  });
  const bodies = [
    ...writeTexts(moment, motivation, write),
    ...tags.map((tag) => write(tag, 'tagging')),
    ...people.map((person) => writePerson(person, write)),
    ...(image && isAddress(image.src) ? [dialect.image(image)] : []),
    ...links.filter(({ url }) => isAddress(url)).map((link) => dialect.link(link)),
  ];
  return bodies.length === 1 ? bodies[0] : bodies;
}
