import { readJsonText } from '../json/read-json-text';
import type { Issue, ParseMode } from '../talk-format';
import { createPositionOf, type TextPosition } from '../text-position';
import { findJsonLd } from './find-json-ld';
import { type JsonLdNode, toPath, walkNodes } from './json-ld-node';

/** The JSON-LD of a document or page. */
export interface JsonLdPage {
  /** Every object, in the order of the text. */
  readonly nodes: readonly JsonLdNode[];
  readonly issues: readonly Issue[];
  /** Where some of the nodes begin, each by its index. */
  positionsOf(nodes: readonly JsonLdNode[]): (index: number) => TextPosition;
}

function shift(position: TextPosition, base: TextPosition): TextPosition {
  const line = base.line + position.line - 1;
  return { line, column: position.line === 1 ? base.column + position.column - 1 : position.column };
}

/** Reads all JSON-LD of a text: one document, or the scripts of a page, of which one may be broken and others not. */
export function readPage(text: string, mode: ParseMode): JsonLdPage {
  const blocks = findJsonLd(text);
  const linePosition = createPositionOf(text);
  const bases = blocks.map(({ offset }) => linePosition(offset));
  const start = { line: 1, column: 1 };
  const texts = blocks.map((block) => readJsonText(block.text, mode));
  const nodes = texts.flatMap((json, block) => ('issue' in json ? [] : [...walkNodes(json.value, block)]));
  const issues = texts.flatMap((json, block) =>
    ('issue' in json ? [json.issue] : json.issues).map(({ line = 1, column = 1, ...issue }): Issue => {
      return { ...issue, ...shift({ line, column }, bases[block] ?? start) };
    }),
  );
  return {
    nodes,
    issues,
    positionsOf(wanted) {
      const finders = texts.map((json, block) => {
        const inBlock = wanted.filter(({ place }) => place.block === block);
        const find =
          'issue' in json ? () => start : json.positionsOf(inBlock.map(({ place }) => toPath(place)));
        const indexOf = new Map(inBlock.map((node, index) => [node, index]));
        return (node: JsonLdNode) => shift(find(indexOf.get(node) ?? 0), bases[block] ?? start);
      });
      return (index) => {
        const node = wanted[index];
        return (node && finders[node.place.block]?.(node)) ?? start;
      };
    },
  };
}
