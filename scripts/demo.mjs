// Builds the demo and serves it until Ctrl-C.
import './require-node.mjs';
import { join } from 'node:path';
import { isPortTaken } from './port.mjs';
import { root } from './run.mjs';

function fail(message) {
  console.error(message);
  process.exit(1);
}

const { PORT = '4173' } = process.env;
const port = Number(PORT);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`PORT is “${PORT}”, which is not a port. Set it to a number from 1 to 65535: PORT=8080 npm run demo`);
}
const taken = `Port ${port} is taken. Set PORT to a free one: PORT=${port === 65535 ? 8080 : port + 1} npm run demo`;
if (await isPortTaken(port)) fail(taken);

const { build, preview } = await import('vite');
const demo = join(root, 'apps/demo');
console.log('Building the demo …');
await build({ root: demo, logLevel: 'warn' }).catch((error) => {
  fail(`The demo could not be built.\n${error.message}`);
});
const server = await preview({
  root: demo,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port, strictPort: true, open: false },
}).catch((error) => fail(error.message.includes('in use') ? taken : error.message));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => server.close().finally(() => process.exit(0)));
}

console.log(`Ready. Ctrl-C stops it.\n\n  http://localhost:${port}${server.config.base}\n`);
