import { isRecord } from '../../talk/record';
import { escapeXml, isXmlName } from '../xml/write-xml';
import type { XmlElement } from '../xml/xml-element';

/** The children of an element by their names: text, what they contain, or a list of both where a name comes again. */
export type XmlTree = Readonly<Record<string, unknown>>;

/** Elements without attributes as data. Not for documents nested deeper than `readXml` allows. */
export function toTree(elements: readonly XmlElement[]): XmlTree {
  const values = new Map<string, unknown[]>();
  for (const { name, children, text } of elements) {
    const value = children.length > 0 ? toTree(children) : text.trim();
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

// Deeper than the elements of any chapter.
const deepest = 20;

/** The lines of an element, or of several where `value` is a list; none for what is no tree. */
export function writeTree(name: string, value: unknown, indent: string): readonly string[] {
  if (!isXmlName(name) || indent.length > 2 * deepest) return [];
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? [] : writeTree(name, item, indent)));
  if (isRecord(value)) {
    const children = Object.entries(value).flatMap(([child, part]) => writeTree(child, part, `${indent}  `));
    return [`${indent}<${name}>`, ...children, `${indent}</${name}>`];
  }
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isText ? [`${indent}<${name}>${escapeXml(String(value))}</${name}>`] : [];
}
