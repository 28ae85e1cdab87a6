import type { CueNode } from './cue-node';

/** A cue's text without its markup. */
export interface PlainText {
  /** On one line. */
  readonly text: string;
  /** Who speaks, each once. */
  readonly voices: readonly string[];
  /** The classes that say what something is, each once. */
  readonly classes: readonly string[];
}

export interface PlainTextOptions {
  /** Puts the name of a speaker before what is said, where the speaker changes: `Ada: Hello.` */
  readonly hasVoices: boolean;
}

// Colours (WebVTT, 5, and what YouTube writes) say how something looks.
const colour = /^(?:(?:bg_)?(?:white|lime|cyan|red|yellow|magenta|blue|black)|color[\dA-F]{6})$/;

/** Text on one line, as a label wants it. */
export const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Puts the texts of a tree together in the order of the file, leaving out what stands above others as ruby text
 * (WebVTT, 6.6). Any depth of nodes is walked without recursion.
 */
export function readPlainText(nodes: readonly CueNode[], { hasVoices }: PlainTextOptions): PlainText {
  const pieces: string[] = [];
  const voices = new Set<string>();
  const classes = new Set<string>();
  let speaker = '';
  const left = [...nodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text') pieces.push(node.value);
    if (node.type === 'text' || node.type === 'timestamp' || node.type === 'rt') continue;
    for (const name of node.classes) if (!colour.test(name)) classes.add(name);
    const { annotation = '' } = node;
    if (node.type === 'v' && annotation !== '') {
      voices.add(annotation);
      if (hasVoices && annotation !== speaker) pieces.push(` ${annotation}: `);
      speaker = annotation;
    }
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) left.push(child);
    }
  }
  return { text: toLine(pieces.join('')), voices: [...voices], classes: [...classes] };
}

/** Text for a payload: nothing in it is markup, and no `-->` can arise (WebVTT, 4.2.2). */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
