import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import {
  type Connect,
  createServer,
  defineConfig,
  type Plugin,
  type ResolvedConfig,
  type ViteDevServer,
} from 'vite';
import { resolveConditions } from '../../scripts/resolve-conditions.mjs';

type Server = typeof import('./src/server');

const notFound = '/404.html';

const load = async (server: ViteDevServer): Promise<Server> => {
  const module: unknown = await server.ssrLoadModule('/src/server.tsx');
  if (isServer(module)) return module;
  throw new Error('src/server.tsx must export addresses and renderPage.');
};

const isServer = (module: unknown): module is Server =>
  typeof module === 'object' && module !== null && 'addresses' in module && 'renderPage' in module;

/** Puts a page into the template, index.html. Functions, because "$&" in a text must stay itself. */
const fill = (template: string, { head, body }: ReturnType<Server['renderPage']>): string =>
  template.replace('<!--page-head-->', () => head).replace('<!--page-body-->', () => body);

/** The address without query; without the base, which Vite has taken off already. */
const addressOf = (url = '/'): string => new URL(`http://localhost${url}`).pathname;

/** Answers requests for pages: the unknown with the page that says so, those without their last slash with the way there. */
const answer =
  (
    base: string,
    isPage: (address: string) => boolean | Promise<boolean>,
    read: (address: string) => Promise<string>,
  ): Connect.NextHandleFunction =>
  async ({ url, headers: { accept = '' } }, response, next) => {
    if (!accept.includes('text/html') && !accept.includes('*/*')) return next();
    try {
      const address = addressOf(url);
      if (!address.endsWith('/') && (await isPage(`${address}/`))) {
        return response.writeHead(301, { Location: `${base}${address.slice(1)}/` }).end();
      }
      const page = (await isPage(address)) ? address : notFound;
      const html = await read(page);
      response
        .writeHead(page === notFound ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(html);
    } catch (error) {
      next(error);
    }
  };

const fileOf = (address: string): string => address.slice(1) + (address.endsWith('/') ? 'index.html' : '');

/**
 * Makes the demo a static site of many pages: each address of src/server.tsx becomes a file with its own title,
 * description and readable body, and React takes over from there.
 */
function staticPages(): Plugin {
  let config: ResolvedConfig;

  return {
    name: 'talkmark-demo:static-pages',
    enforce: 'post',

    configResolved(resolved) {
      config = resolved;
      if (!config.base.startsWith('/') && !URL.canParse(config.base)) {
        throw new Error(`base is "${config.base}"; pages in folders need one that begins with "/".`);
      }
    },

    configureServer(server) {
      const isPage = async (address: string) => (await load(server)).addresses.includes(address);
      const read = async (address: string) => {
        const template = await readFile(join(config.root, 'index.html'), 'utf8');
        const html = fill(template, (await load(server)).renderPage(address));
        return server.transformIndexHtml(config.base + address.slice(1), html);
      };
      return () => server.middlewares.use(answer(config.base, isPage, read));
    },

    configurePreviewServer(server) {
      const folder = resolve(config.root, config.build.outDir);
      const read = (address: string) => readFile(join(folder, fileOf(address)), 'utf8');
      // What was built and nothing else: "//elsewhere/" would lead out of the folder, or off to another host.
      const addresses = new Set(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((name) => name.split(sep))
          .filter((parts) => parts.at(-1) === 'index.html')
          .map((parts) => ['', ...parts.slice(0, -1), ''].join('/')),
      );
      const isPage = (address: string) => addresses.has(address);
      return () => server.middlewares.use(answer(config.base, isPage, read));
    },

    async generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('The build made no index.html.');
      const template = String(index.source);
      const server = await createServer({
        configFile: false,
        root: config.root,
        base: config.base,
        appType: 'custom',
        logLevel: 'warn',
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
        ssr: { resolve: { conditions: [...(config.ssr.resolve?.conditions ?? [])] } },
      });
      try {
        const { addresses, renderPage } = await load(server);
        for (const address of [...addresses, notFound]) {
          const fileName = fileOf(address);
          const source = fill(template, renderPage(address));
          if (fileName === 'index.html') index.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
      } finally {
        await server.close();
      }
    },
  };
}

export default defineConfig({
  // Every address is a page of its own, made and served by staticPages.
  appType: 'custom',
  plugins: [react(), staticPages()],
  resolve: { conditions: resolveConditions.browser },
  ssr: { resolve: { conditions: resolveConditions.node } },
});
