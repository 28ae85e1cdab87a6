/** What can be asked of talkmark. */
export const commands = ['inspect', 'convert', 'validate'] as const;

export type Command = (typeof commands)[number];

/** Every option, whether it takes a value, and the commands it belongs to. */
export const options = {
  from: { type: 'string', commands },
  to: { type: 'string', commands: ['convert'] },
  output: { type: 'string', short: 'o', commands: ['convert'] },
  force: { type: 'boolean', commands: ['convert'] },
  json: { type: 'boolean', commands: ['inspect'] },
  strict: { type: 'boolean', commands },
  fps: { type: 'string', commands },
  'start-timecode': { type: 'string', commands },
  help: { type: 'boolean', short: 'h', commands },
  version: { type: 'boolean', commands },
} as const;

export type OptionName = keyof typeof options;

export const optionNames = Object.keys(options);

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
