import { XmlElement as ParsedElement, parseXml, XmlDocumentType, XmlError, XmlText } from '@rgrove/parse-xml';
import type { ParseMode } from '../../talk/parse-mode';
import type { MendedText } from '../mended-text';
import type { Issue } from '../talk-format';
import { createPositionOf, type TextPosition } from '../text-position';
import { mendCharacters, mendLastTag } from './mend-xml';
import type { XmlElement } from './xml-element';

/** What could be read of an XML document. */
export interface XmlReading {
  /** Absent where the document could not be read at all; an issue says why. */
  readonly root?: XmlElement;
  readonly issues: readonly Issue[];
  positionOf(offset: number): TextPosition;
}

interface Fault {
  readonly problem: string;
  readonly offset: number;
  /** The element whose end tag was looked for. */
  readonly unclosed?: string;
}

interface Attempt {
  readonly root?: XmlElement;
  readonly fault?: Fault;
  /** Where the document defines entities. */
  readonly entities?: number;
}

// Deeper than any document that people or programs write, and safe for every walk that calls itself.
const deepest = 500;

const wellKnown = { xml: 'http://www.w3.org/XML/1998/namespace' };

function convert(parsed: ParsedElement, scope: Readonly<Record<string, string>>, depth: number): XmlElement {
  if (depth > deepest) throw new RangeError();
  // A chain and not a copy: a thousand declarations must not be copied for each of a thousand elements.
  const declared: Record<string, string> = Object.create(scope);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(parsed.attributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      declared[name.slice(6)] = value.trim();
    } else if (name !== '__proto__') attributes[name] = value;
  }
  const colon = parsed.name.indexOf(':');
  const namespace = declared[parsed.name.slice(0, Math.max(colon, 0))];
  const children: XmlElement[] = [];
  let text = '';
  for (const node of parsed.children) {
    if (node instanceof ParsedElement) children.push(convert(node, declared, depth + 1));
    else if (node instanceof XmlText) text += node.text;
  }
  return {
    name: namespace === undefined ? parsed.name : parsed.name.slice(colon + 1),
    namespace: namespace ?? '',
    attributes,
    children,
    text,
    offset: parsed.start,
  };
}

/** The parser counts characters; everything here counts UTF-16 code units. */
function toOffset(text: string, characters: number): number {
  let offset = 0;
  for (let count = 0; count < characters; count += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return Math.min(offset, text.length);
}

function toFault(error: unknown, text: string): Fault {
  if (!(error instanceof XmlError)) {
    return { problem: `Elements are nested more than ${deepest} deep, which is not read`, offset: 0 };
  }
  const [sentence = ''] = error.message.split(' (line ');
  const unclosed = /^Missing end tag for element (.*)$/.exec(sentence)?.[1];
  const offset = toOffset(text, error.pos);
  return { problem: sentence.slice(0, 200), offset, ...(unclosed === undefined ? {} : { unclosed }) };
}

function attempt(text: string, mode: ParseMode): Attempt {
  const ignoreUndefinedEntities = mode === 'lenient';
  try {
    const options = { includeOffsets: true, preserveDocumentType: true, ignoreUndefinedEntities };
    const { children } = parseXml(text, options);
    const type = children.find((node) => node instanceof XmlDocumentType);
    const root = children.find((node) => node instanceof ParsedElement);
    if (!root) return {};
    const names = Object.assign(Object.create(null), wellKnown, { '': '' });
    return {
      root: convert(root, names, 0),
      ...(type?.internalSubset?.includes('<!ENTITY') ? { entities: type.start } : {}),
    };
  } catch (error) {
    return { fault: toFault(error, text) };
  }
}

/** One repair after another, each only if the one before did not suffice. */
function attemptRepairs(
  text: string,
  fault: Fault,
): { readonly attempt: Attempt; readonly mended: MendedText[] } {
  const mended: MendedText[] = [];
  let result: Attempt = { fault };
  let current = text;
  const characters = mendCharacters(text);
  if (characters.issues.length > 0) {
    mended.push(characters);
    current = characters.text;
    result = attempt(current, 'lenient');
  }
  const { unclosed, offset = 0 } = result.fault ?? {};
  const tag = unclosed === undefined ? undefined : mendLastTag(current, unclosed, offset);
  if (tag) {
    mended.push(tag);
    result = attempt(tag.text, 'lenient');
  }
  return { attempt: result, mended };
}

/**
 * Reads XML 1.0 with its namespaces. Entities that a document defines itself are refused, so that none can grow:
 * a reference to one stays as it stands. `lenient` repairs what is commonly wrong and says so.
 */
export function readXml(input: string, mode: ParseMode): XmlReading {
  // XML 1.0, 2.11; it also keeps the parser from doing so, which takes it quadratic time.
  const text = input.replace(/\r\n?/g, '\n');
  const first = attempt(text, mode);
  const { attempt: result, mended } =
    first.fault && mode === 'lenient' ? attemptRepairs(text, first.fault) : { attempt: first, mended: [] };
  const lastFirst = [...mended].reverse();
  const linePosition = createPositionOf(text);
  const positionOf = (offset: number): TextPosition => {
    let original = offset;
    for (const step of lastFirst) original = step.originalOffset(original);
    return linePosition(original);
  };
  const issues = mended.flatMap((step) => step.issues);
  if (result.entities !== undefined) {
    issues.push({
      severity: 'error',
      message:
        'This XML defines entities of its own (<!ENTITY), which are refused because they can grow without bounds: write the text itself.',
      ...positionOf(result.entities),
    });
  }
  if (result.fault) {
    const { problem, offset } = result.fault;
    const message = `This is not well-formed XML: ${problem}.`;
    issues.push({ severity: 'error', message, ...positionOf(offset) });
  }
  return { ...(result.root ? { root: result.root } : {}), issues, positionOf };
}
