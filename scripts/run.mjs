// Runs a command of the workspace, wherever the script that asks was started from.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether the command succeeded; its output goes to the terminal. Stops the script on Ctrl-C. */
export function run(command, words, { cwd = root, env = {} } = {}) {
  const { error, signal, status } = spawnSync(command, words, {
    cwd,
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      ...env,
    },
    stdio: 'inherit',
    // npm and npx are .cmd files on Windows.
    shell: process.platform === 'win32',
  });
  if (signal === 'SIGINT') process.exit(130);
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}
