const PRESSES = ['mousedown', 'touchstart'] as const;

function stopPropagation(event: Event): void {
  event.stopPropagation();
}

/**
 * Keeps presses on what stands on video.js's progress bar from the bar, which would take them for the beginning of a
 * drag and seek a second time. Returns the undo.
 */
export function keepPresses(element: HTMLElement): () => void {
  for (const press of PRESSES) element.addEventListener(press, stopPropagation, { passive: true });
  return () => {
    for (const press of PRESSES) element.removeEventListener(press, stopPropagation);
  };
}
