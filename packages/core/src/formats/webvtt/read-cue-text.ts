import { type CharacterReferences, decodeReferences } from './character-references';
import type { CueNode, CueSpanNode } from './cue-node';
import { readTimestamp } from './timestamp';

const spanTypes: ReadonlySet<string> = new Set<CueSpanNode['type']>([
  'c',
  'i',
  'b',
  'u',
  'ruby',
  'rt',
  'v',
  'lang',
]);

const isSpanType = (name: string): name is CueSpanNode['type'] => spanTypes.has(name);

// Whoever shows or stores a tree walks down it; HTML parsers stop at 512 as well, for the same reason.
const deepest = 512;

/** A span that is still open. */
interface OpenSpan {
  readonly type: CueSpanNode['type'] | undefined;
  readonly children: CueNode[];
}

/** A start tag without its brackets: `v.loud Esme`. */
function readStartTag(tag: string, references: CharacterReferences) {
  const space = tag.search(/[\t\n\f ]/);
  const [name = '', ...classes] = (space === -1 ? tag : tag.slice(0, space)).split('.');
  const annotation = space === -1 ? '' : decodeReferences(tag.slice(space), references);
  return {
    name,
    classes: classes.filter((each) => each !== ''),
    annotation: annotation.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, ''),
  };
}

/**
 * Reads the text of a cue into its nodes (WebVTT, 6.4). Every text is one of some sort: tags nobody knows vanish, tags
 * nobody closes reach to the end. Spans stand in one another 512 deep at most: tags beyond vanish, their text does not.
 */
export function readCueText(text: string, references: CharacterReferences): CueNode[] {
  const root: OpenSpan = { type: undefined, children: [] };
  const open: OpenSpan[] = [];
  let current = root;

  const openSpan = (tag: string): void => {
    const { name, classes, annotation } = readStartTag(tag, references);
    if (!isSpanType(name) || (name === 'rt' && current.type !== 'ruby')) return;
    if (open.length >= deepest) return;
    const children: CueNode[] = [];
    const hasAnnotation = name === 'v' || name === 'lang';
    current.children.push({ type: name, classes, ...(hasAnnotation ? { annotation } : {}), children });
    open.push(current);
    current = { type: name, children };
  };
  const closeSpan = (name: string): void => {
    const closesBoth = name === 'ruby' && current.type === 'rt';
    if (closesBoth) current = open.pop() ?? root;
    else if (current.type !== name) return;
    current = open.pop() ?? root;
  };
  const readTag = (tag: string): void => {
    if (tag.startsWith('/')) {
      closeSpan(tag.slice(1));
    } else if (/^\d/.test(tag)) {
      const timestamp = readTimestamp(tag, 0, tag.length);
      if (timestamp?.end === tag.length) {
        current.children.push({ type: 'timestamp', seconds: timestamp.seconds });
      }
    } else {
      openSpan(tag);
    }
  };

  let at = 0;
  while (at < text.length) {
    const isTag = text.startsWith('<', at);
    const next = text.indexOf(isTag ? '>' : '<', at);
    const end = next === -1 ? text.length : next;
    if (isTag) readTag(text.slice(at + 1, end));
    else current.children.push({ type: 'text', value: decodeReferences(text.slice(at, end), references) });
    at = isTag ? end + 1 : end;
  }
  return root.children;
}
