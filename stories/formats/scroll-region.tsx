import type { ReactNode } from 'react';

/** Scrolls sideways on its own, by keyboard too, so that the page does not. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="formats-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
