import type { Issue } from './talk-format';

/** So many alike are told one by one. */
const few = 3;

/** So many different ones of one field are told. */
const mostOfField = 20;

/** The field that a path leads into, the same one for all moments: `moments[].extra`. */
const fieldOf = (path: string): string => /^\w*(?:\[\](?:\.\w+)?)?/.exec(path)?.[0] ?? '';

interface Group {
  count: number;
  /** They are of one field, but differ. */
  readonly isMixed: boolean;
  isTold?: boolean;
}

function createGroupOf(): (loss: Issue) => Group {
  const groups = new Map<string, Group>();
  const sizes = new Map<string, number>();
  return ({ severity, message, path = '' }) => {
    const place = path.replace(/^(\w+)\[\d+\]/, '$1[]');
    const field = `${severity} ${fieldOf(place)}`;
    const key = JSON.stringify([severity, place, message]);
    const size = sizes.get(field) ?? 0;
    const isMixed = !groups.has(key) && size >= mostOfField;
    const own = isMixed ? field : key;
    const group = groups.get(own) ?? { count: 0, isMixed };
    if (!groups.has(own)) sizes.set(field, size + 1);
    groups.set(own, group);
    group.count += 1;
    return group;
  };
}

/**
 * Losses in their order, where what more than three moments lose alike is said once, of the first of them, with how many
 * there are, and what differs from moment to moment of twenty: losses of a talk of any length can be shown.
 */
export function mergeLosses(losses: readonly Issue[]): readonly Issue[] {
  const groupOf = createGroupOf();
  const groups = losses.map(groupOf);
  return losses.flatMap((loss, index): Issue[] => {
    const group = groups[index];
    if (!group || group.count <= few) return [loss];
    if (group.isTold) return [];
    group.isTold = true;
    const others = group.count - 1;
    const rest = group.isMixed
      ? `${others} more of this kind are not listed.`
      : `So it is with ${others} others.`;
    return [{ ...loss, message: `${loss.message} ${rest}` }];
  });
}
