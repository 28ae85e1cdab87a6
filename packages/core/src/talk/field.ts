import * as v from 'valibot';
import { show } from './fault';

/**
 * A field read by a function, which answers `undefined` for what it refuses. `what` ends the sentence "… is not …",
 * and says what to write instead. The issue has an `expected` where not even the type is right.
 */
export const field = <Output>(
  type: 'string' | 'number' | 'boolean' | 'object' | undefined,
  what: string,
  read: (value: unknown) => Output | undefined,
) =>
  v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Output>(({ dataset: { value }, addIssue, NEVER }) => {
      const output = read(value);
      if (output !== undefined) return output;
      const message = `${show(value)} is not ${what}`;
      addIssue(type && typeof value !== type ? { message, expected: type } : { message });
      return NEVER;
    }),
  );
