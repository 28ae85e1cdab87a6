import { partSelector } from '../part/attributes';

const OPEN_MARKER = partSelector(['marker', 'cluster'], '[data-open]');
const OPEN_ROW = partSelector(['row'], '[data-open]');

/** The element that an open moment is shown at: its marker or cluster, else its row in the list, else the player. */
export function findAnchor(root: HTMLElement): HTMLElement {
  return root.querySelector<HTMLElement>(OPEN_MARKER) ?? root.querySelector<HTMLElement>(OPEN_ROW) ?? root;
}
