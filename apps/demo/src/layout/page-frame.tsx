import type { ReactElement, ReactNode } from 'react';
import { href } from '../href';

const navigation = [
  { address: '/', label: 'Programme' },
  { address: '/paste/', label: 'Paste' },
];

/** Header, main landmark and footer, the same on every page. */
export function PageFrame({ address, children }: { address: string; children: ReactNode }): ReactElement {
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <header className="site-header">
        <a className="wordmark" href={href('/')}>
          Talkmark
        </a>
        <nav aria-label="Site">
          <ul>
            {navigation.map((link) => (
              <li key={link.address}>
                <a href={href(link.address)} aria-current={link.address === address ? 'page' : undefined}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>
          A demo of Talkmark, which makes recorded talks addressable. Everything on these pages comes from
          this site; recordings and sources are links, followed only when you choose one.
        </p>
      </footer>
    </>
  );
}
