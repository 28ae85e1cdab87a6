import { isRecord } from '../../talk/record';

// Deeper values count as different, so that no text can exhaust the stack.
const deepest = 100;

/** Whether two values say the same in JSON: the order of fields does not count, absent and `undefined` are one. */
export function isSameJson(one: unknown, other: unknown, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (depth > deepest) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length && one.every((item, index) => isSameJson(item, other[index], depth + 1))
    );
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSameJson(one[name], other[name], depth + 1));
}
