/** An element of an XML document, with its namespace resolved (Namespaces in XML 1.0). */
export interface XmlElement {
  /** Without its prefix; with it where nobody declared it. */
  readonly name: string;
  /** The URI; empty for none. */
  readonly namespace: string;
  /** By their names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, that of children left out. */
  readonly text: string;
  /** Where its tag begins in the text. */
  readonly offset: number;
}

export function isNamed({ namespace, name }: XmlElement, uri: string, localName: string): boolean {
  return namespace === uri && name === localName;
}

/** An element and all inside it, in the order of the document. */
export function* walkElements(root: XmlElement): Generator<XmlElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child) waiting.push(child);
    }
  }
}
