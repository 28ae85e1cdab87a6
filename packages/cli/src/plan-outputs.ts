import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { stemOf } from './file-extension';
import { printableName } from './printable';
import type { ConvertArguments } from './read-arguments';
import { UsageError } from './usage-error';

/** One file to read, and where what is made of it goes: standard output if nowhere else. */
export interface Conversion {
  readonly input: string;
  readonly output?: string;
  /** Made before the output is written, if it is not there. */
  readonly folder?: string;
}

/** What tells whether two names are one file; `undefined` if there is none. */
async function identify(file: string): Promise<{ isFolder: boolean; identity: string } | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found && { isFolder: found.isDirectory(), identity: `${found.dev} ${found.ino}` };
}

async function isFolder(output: string): Promise<boolean> {
  return output.endsWith('/') || output.endsWith(sep) || ((await identify(output))?.isFolder ?? false);
}

function refuseClashes(conversions: readonly Conversion[]): void {
  const inputs = new Map<string, string>();
  for (const { input, output = '' } of conversions) {
    // Most disks of these systems take upper and lower case for the same.
    const isCaseBlind = process.platform === 'win32' || process.platform === 'darwin';
    const key = isCaseBlind ? resolve(output).toLowerCase() : resolve(output);
    const other = inputs.get(key);
    if (other !== undefined) {
      const both = `${printableName(other)} and ${printableName(input)}`;
      throw new UsageError(
        `${both} would both become ${printableName(output)}. Rename one, or convert them apart.`,
      );
    }
    inputs.set(key, input);
  }
}

async function refuseOverwriting(conversions: readonly Conversion[]): Promise<void> {
  const inputs = new Map<string, string>();
  for (const { input } of conversions) {
    const identity = input === '-' ? undefined : (await identify(input))?.identity;
    if (identity !== undefined) inputs.set(identity, input);
  }
  for (const { output = '' } of conversions) {
    const input = inputs.get((await identify(output))?.identity ?? '');
    if (input === undefined) continue;
    const name = printableName(input);
    throw new UsageError(
      `${name} would be overwritten by what is made of it. Choose another name, or say --force.`,
    );
  }
}

/**
 * Says where each file goes, before anything is written.
 *
 * @throws {UsageError} where two go to one place, and where one takes the place of what is read.
 */
export async function planOutputs(
  inputs: readonly string[],
  { output, to, formats, force }: ConvertArguments,
): Promise<readonly Conversion[]> {
  if (output === undefined) {
    if (inputs.length < 2) return inputs.map((input) => ({ input }));
    throw new UsageError(`${inputs.length} files need a folder to go to: -o FOLDER/.`);
  }
  const hasFolder = await isFolder(output);
  if (!hasFolder && inputs.length > 1) {
    const name = printableName(output);
    throw new UsageError(
      `${inputs.length} files do not fit into one: with -o ${name}/ they go to that folder.`,
    );
  }
  const extension = to.extensions[0] ?? 'txt';
  const nameOf = (input: string): string =>
    `${input === '-' ? 'stdin' : stemOf(input, formats)}.${extension}`;
  const conversions = hasFolder
    ? inputs.map((input) => ({ input, output: join(output, nameOf(input)), folder: output }))
    : inputs.map((input) => ({ input, output }));
  refuseClashes(conversions);
  if (!force) await refuseOverwriting(conversions);
  return conversions;
}
