import type { CueNode } from './cue-node';
import { htmlReferences } from './html-references';
import { readCueText } from './read-cue-text';

/**
 * Reads the text of a cue into its nodes (WebVTT, 6.4), with every character reference that HTML knows. Never throws:
 * tags nobody knows vanish, and tags nobody closes reach to the end.
 */
export function parseCueText(text: string): CueNode[] {
  return readCueText(text, htmlReferences);
}
