/** An error as media elements reject with: callers know it by its name (HTML, 4.8.11.8). */
export function namedError(name: 'AbortError' | 'NotSupportedError', message: string): DOMException {
  return new DOMException(message, name);
}
