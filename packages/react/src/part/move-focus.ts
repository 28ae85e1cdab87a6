const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index) => index - 1,
  ArrowUp: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Moves the focus among the buttons of `group` as a key asks (ARIA APG, toolbar). Time runs from left to right on
 * every page, so the arrows do not turn with the text direction. Returns whether the key was one of these.
 */
export function moveFocus(group: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  if (!step) return false;
  const buttons = [...group.querySelectorAll('button')];
  const focused = buttons.findIndex((button) => button.matches(':focus'));
  buttons[Math.min(Math.max(step(focused, buttons.length), 0), buttons.length - 1)]?.focus();
  return true;
}
