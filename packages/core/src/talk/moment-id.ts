import type { Seconds } from './talk';

// Enough to tell labels apart; ids end up in addresses.
const longest = 60;

/** Letters and digits of any script in lower case, joined by hyphens: `punching-myself`. May be empty. */
export function toSlug(text: string): string {
  const start = text
    .slice(0, 4 * longest)
    .normalize('NFKC')
    .toLowerCase();
  const slug = (start.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
  if (slug.length <= longest) return slug;
  const lastWord = slug.lastIndexOf('-', longest);
  return lastWord > 0 ? slug.slice(0, lastWord) : [...slug].slice(0, longest).join('');
}

/**
 * An id from what a moment is and not from its place in a list, so that it stays when other moments are added:
 * `t979-punching-myself`. Whole seconds, so that a more exact time keeps the id too.
 */
export function momentId(label: string, start?: Seconds): string {
  const slug = toSlug(label);
  if (start === undefined) return slug || 'moment';
  return `t${Math.floor(start)}${slug && `-${slug}`}`;
}

/** Hands out ids that nobody has: the wanted one, or the first free of `wanted-2`, `wanted-3`, … */
export const createIdSupply = (taken: Iterable<string>): ((wanted: string) => string) => {
  const used = new Set(taken);
  const nextCount = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    // Counting on from the last number keeps a million equal ids linear.
    let count = nextCount.get(wanted) ?? 2;
    while (used.has(id)) {
      id = `${wanted}-${count}`;
      count += 1;
    }
    if (id !== wanted) nextCount.set(wanted, count);
    used.add(id);
    return id;
  };
};
