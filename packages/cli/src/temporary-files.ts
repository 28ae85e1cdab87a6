import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes a temporary file if the process is told to end, and then lets it end by that signal. Returns how to stop
 * minding it.
 */
export function removeOnSignal(file: string): () => void {
  const release = (): void => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    rmSync(file, { force: true });
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return release;
}
