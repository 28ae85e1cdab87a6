import type { ReactElement, ReactNode } from 'react';

/** A link that leaves the demo; the arrow says so to the eye, and screen readers pass over it. */
export function OutsideLink({ url, children }: { url: string; children: ReactNode }): ReactElement {
  return (
    <a className="outside" href={url} rel="noreferrer">
      {children}
      <span aria-hidden="true">{'\u00a0'}↗</span>
    </a>
  );
}
