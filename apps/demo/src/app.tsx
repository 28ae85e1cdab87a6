import type { ReactElement } from 'react';
import { ErrorBoundary } from './layout/error-boundary';
import { PageFrame } from './layout/page-frame';
import { pageAt } from './pages';

/** The whole document body for one address, in the browser and in the file. */
export function App({ address }: { address: string }): ReactElement {
  const { content } = pageAt(address);
  return (
    <PageFrame address={address}>
      <ErrorBoundary what="This page">{content}</ErrorBoundary>
    </PageFrame>
  );
}
