import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('process.mjs', import.meta.url));

/**
 * Has tasks done by several processes. A task that takes longer than `timeout` milliseconds is given up, with its
 * process: `onHang` may return smaller tasks to do in its place.
 */
export async function runTasks({ tasks, processes, words, timeout, onResult, onHang }) {
  const left = [];
  const next = () => left.pop() ?? tasks.next().value;

  async function work() {
    for (let task = next(); task !== undefined; ) {
      const worker = fork(child, words, { execArgv: ['--max-old-space-size=4096'] });
      const hung = await new Promise((resolve, reject) => {
        let timer;
        worker.on('message', (message) => {
          clearTimeout(timer);
          if (message !== 'ready') {
            onResult(message);
            task = next();
          }
          if (task === undefined) return resolve(false);
          timer = setTimeout(() => resolve(true), timeout);
          worker.send(task);
        });
        worker.on('exit', (code) => {
          clearTimeout(timer);
          if (code !== 0) reject(new Error(`The process that did ${JSON.stringify(task)} died.`));
        });
      });
      worker.removeAllListeners('exit');
      worker.kill('SIGKILL');
      if (!hung) return;
      left.push(...onHang(task));
      task = next();
    }
  }
  await Promise.all(Array.from({ length: processes }, work));
}
