import type { ReactElement } from 'react';
import { href } from '../href';

export function NotFoundPage(): ReactElement {
  return (
    <div className="column">
      <p className="eyebrow">404</p>
      <h1>There is no page at this address</h1>
      <p className="lead">
        The address may have a slip in it. Every talk is listed in the <a href={href('/')}>programme</a>; a
        text with timestamps can be tried on <a href={href('/paste/')}>Paste a text</a>.
      </p>
    </div>
  );
}
