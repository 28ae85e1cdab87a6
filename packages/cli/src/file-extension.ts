import { basename, extname } from 'node:path';
import type { TalkFormat } from '@talkmark/core';

const hasExtension = (name: string, extension: string): boolean =>
  name === extension || name.endsWith(`.${extension}`);

function longestExtension(name: string, formats: readonly TalkFormat[]): string | undefined {
  return formats
    .flatMap(({ extensions }) => extensions)
    .filter((extension) => hasExtension(name, extension))
    .sort((one, other) => other.length - one.length)[0];
}

/** The formats whose files are called so: `talk.json` says more than `json`. */
export function formatsCalled(file: string, formats: readonly TalkFormat[]): readonly TalkFormat[] {
  const extension = longestExtension(basename(file).toLowerCase(), formats);
  return formats.filter(({ extensions }) => extension !== undefined && extensions.includes(extension));
}

/** The name without folder and extension: `16 Intro` of `talks/16 Intro.talk.json`. */
export function stemOf(file: string, formats: readonly TalkFormat[]): string {
  const name = basename(file);
  const extension = longestExtension(name.toLowerCase(), formats);
  // A file may be called as its extension is: manifest.json.
  const hasStem = extension !== undefined && extension.length + 1 < name.length;
  return basename(name, hasStem ? name.slice(-extension.length - 1) : extname(name));
}
