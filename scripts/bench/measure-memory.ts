/** The bytes that stay in use of what a function makes, on the heap and in typed arrays. */
export function measureMemory<Made>(make: () => Made): [made: Made, bytes: number] {
  const inUse = (): number => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = inUse();
  const made = make();
  return [made, inUse() - before];
}
