import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run';
import type { Terminal } from './terminal';

export interface TestFolder {
  readonly path: string;
  /** Writes a file and returns its path. */
  file(name: string, content: string | Uint8Array): string;
  remove(): void;
}

export function createTestFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'talkmark-'));
  return {
    path,
    file(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** Runs a command line in this process. */
export async function runTalkmark(
  argv: readonly string[],
  stdin: string | Uint8Array = '',
  terminal: Partial<Terminal> = {},
) {
  let out = '';
  let err = '';
  async function* input() {
    yield Buffer.from(stdin);
  }
  const code = await run(argv, {
    stdin: input(),
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    hasColours: false,
    ...terminal,
  });
  return { code, out, err };
}
