import type { Issue } from '@talkmark/core';

/** Losses in the order of the first of each, where what is the same of many moments is said once. */
export function mergeLosses(losses: readonly Issue[]): readonly Issue[] {
  const alike = new Map<string, Issue[]>();
  for (const loss of losses) {
    const field = loss.path?.replace(/\[\d+\]/, '');
    const key = JSON.stringify([loss.severity, loss.message, field]);
    const others = alike.get(key);
    if (others) others.push(loss);
    else alike.set(key, [loss]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const count = others.length === 1 ? 'one other' : `${others.length} others`;
    return { ...first, path: `${first.path} and ${count}` };
  });
}
