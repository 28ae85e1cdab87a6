import type { Terminal } from './terminal';

// In milliseconds: what is done before needs no line, and no eye follows more than ten lines a second.
const patience = 1000;
const pause = 100;

export interface Progress {
  /** The terminal, on which nothing is written into the line of progress. */
  readonly terminal: Terminal;
  /** Says which of how many is being worked on, once it takes long. */
  show(number: number): void;
  clear(): void;
}

/** One line that says how far many files have come, where someone watches. */
export function createProgress(terminal: Terminal, total: number, now: () => number = Date.now): Progress {
  const { showProgress } = terminal;
  let due = now() + patience;
  let isShown = false;

  const clear = (): void => {
    if (isShown) showProgress?.('');
    isShown = false;
  };
  const show = (number: number): void => {
    if (!showProgress || total < 2 || now() < due) return;
    showProgress(`${number} of ${total} …`);
    isShown = true;
    due = now() + pause;
  };
  const afterClearing = (write: (text: string) => void) => (text: string) => {
    clear();
    write(text);
  };
  const { write, complain } = terminal;
  return {
    terminal: { ...terminal, write: afterClearing(write), complain: afterClearing(complain) },
    show,
    clear,
  };
}
