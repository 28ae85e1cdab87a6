// Questions about ports of this machine.
import { connect, createServer } from 'node:net';

const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = connect({ port, host });
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.setTimeout(500, () => settle(false));
  });

/** Whether something already listens, on IPv4 or IPv6: a browser asked for `localhost` may reach either. */
export async function isPortTaken(port) {
  return (await Promise.all(['127.0.0.1', '::1'].map((host) => answers(port, host)))).includes(true);
}

/** A port that nothing listens on at the moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
