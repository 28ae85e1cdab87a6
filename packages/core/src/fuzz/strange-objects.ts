/** Whether something read from a text holds an object that is no plain one: its prototype came from the data. */
export function hasStrangeObjects(value: unknown): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const prototype: unknown = Object.getPrototypeOf(next);
    if (![Object.prototype, Array.prototype, null].some((plain) => plain === prototype)) return true;
    waiting.push(...Object.values(next));
  }
  return false;
}
