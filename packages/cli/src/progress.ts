import type { Terminal } from './terminal';

/** In milliseconds: what is done before needs no line. */
export const patience = 1000;
// No eye follows more than ten lines a second.
const pause = 100;

export interface Progress {
  /** The terminal, on which nothing is written into the line of progress, whoever shows it. */
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
  const showLine = (line: string): void => {
    showProgress?.(line);
    isShown = true;
    due = now() + pause;
  };
  const show = (number: number): void => {
    if (total > 1 && now() >= due) showLine(`${number} of ${total} …`);
  };
  const afterClearing = (write: (text: string) => void) => (text: string) => {
    clear();
    write(text);
  };
  const { write, complain } = terminal;
  return {
    terminal: {
      ...terminal,
      write: afterClearing(write),
      complain: afterClearing(complain),
      ...(showProgress ? { showProgress: showLine } : {}),
    },
    show,
    clear,
  };
}
