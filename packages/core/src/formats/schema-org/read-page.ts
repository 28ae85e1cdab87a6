import type { ParseMode } from '../../talk/parse-mode';
import { readJsonText } from '../json/read-json-text';
import type { Issue } from '../talk-format';
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
      const inBlock = new Map<number, JsonLdNode[]>();
      const indexInBlock = wanted.map((node) => {
        const list = inBlock.get(node.place.block) ?? [];
        inBlock.set(node.place.block, list);
        return list.push(node) - 1;
      });
      const finders = new Map(
        [...inBlock].map(([block, list]) => {
          const json = texts[block];
          const paths = list.map(({ place }) => toPath(place));
          return [block, json === undefined || 'issue' in json ? () => start : json.positionsOf(paths)];
        }),
      );
      return (index) => {
        const block = wanted[index]?.place.block ?? 0;
        return shift(finders.get(block)?.(indexInBlock[index] ?? 0) ?? start, bases[block] ?? start);
      };
    },
  };
}
