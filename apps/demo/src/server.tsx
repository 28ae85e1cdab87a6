import { renderToString } from 'react-dom/server';
import { App } from './app';
import { pageAt, pages } from './pages';

/** Every address that becomes a file. */
export const addresses: readonly string[] = pages.map(({ address }) => address);

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What index.html is filled with for an address: readable before, and without, any script. */
export function renderPage(address: string): { head: string; body: string } {
  const { title, description } = pageAt(address);
  return {
    head: `<title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(description)}" />`,
    body: renderToString(<App address={address} />),
  };
}
