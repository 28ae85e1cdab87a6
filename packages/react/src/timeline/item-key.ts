import type { MarkerItem } from '@talkmark/core';

/** The id of an item's first moment: the same item keeps it while the rail is laid out anew. */
export function itemKey({ moments }: MarkerItem): string {
  return moments[0]?.id ?? '';
}
