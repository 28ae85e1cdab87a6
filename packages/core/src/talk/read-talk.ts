import * as v from 'valibot';
import { type CheckedTalk, soundTalk } from './checked-talk';
import type { Path } from './fault';
import { mendTalk } from './mend-talk';
import { untitledSchema } from './unread-schema';

export type { CheckedTalk } from './checked-talk';

/** The first half of the way from a file into the model: unknown data in, valid fields and all faults out. Never throws. */
export function readTalk(input: unknown, path: Path = []): CheckedTalk {
  const read = v.safeParse(untitledSchema, input, { abortEarly: true });
  return read.success ? soundTalk(read.output, path) : mendTalk(input, path);
}
