import { parseArgs } from 'node:util';
import { didYouMean } from './nearest-word';
import { isOptionName, type OptionName, optionNames, options } from './options';
import { UsageError } from './usage-error';

/** The words of a command line, by what they are. */
export interface SplitArguments {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<OptionName>;
  readonly values: ReadonlyMap<OptionName, string>;
}

function explainUnknown(name: string, rawName: string): string {
  const advice = didYouMean(name, optionNames, '--');
  return `There is no option ${rawName}.${advice || ' Put -- before files that are called like options.'}`;
}

/** @throws {UsageError} for options that do not exist, lack their value, or take none. */
export function splitArguments(argv: readonly string[]): SplitArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const flags = new Set<OptionName>();
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOptionName(name)) throw new UsageError(explainUnknown(name, rawName));
    if (options[name].type === 'boolean') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value: leave out =${value}.`);
      flags.add(name);
    } else if (value === undefined || value === '' || (!inlineValue && /^-./.test(value))) {
      const stated = value?.startsWith('-')
        ? `, and ${value} looks like an option: write ${rawName}=${value}`
        : '';
      throw new UsageError(`${rawName} needs a value after it${stated}.`);
    } else values.set(name, value);
  }
  return { words, flags, values };
}
