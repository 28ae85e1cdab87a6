import { createProgress } from './progress';
import type { ExitCode, Terminal } from './terminal';
import { UsageError } from './usage-error';

/** Does the same for each. One that cannot be used does not keep the others from it; the worst exit code stands. */
export async function forEachFile<Item>(
  items: readonly Item[],
  terminal: Terminal,
  work: (item: Item, terminal: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const progress = createProgress(terminal, items.length);
  let worst: ExitCode = 0;
  try {
    for (const [index, item] of items.entries()) {
      progress.show(index + 1);
      try {
        const code = await work(item, progress.terminal);
        if (code > worst) worst = code;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        progress.terminal.complain(`talkmark: ${error.message}\n`);
        worst = 2;
      }
    }
  } finally {
    progress.clear();
  }
  return worst;
}
