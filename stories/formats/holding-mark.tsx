import type { ReactElement } from 'react';
import type { Verdict } from './holding';

/** Told apart by their form, and only then by their colour. */
const shapes: Readonly<Record<Verdict, ReactElement>> = {
  holds: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  'holds here': (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.75" fill="currentColor" />
    </>
  ),
  changes: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  loses: <path d="M4 8h8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />,
};

export function HoldingMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className={`formats-mark formats-${verdict.replace(' ', '-')}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden
    >
      {shapes[verdict]}
    </svg>
  );
}
