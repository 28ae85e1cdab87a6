import { decodeText, type TextInput } from './byte-decoding';
import { formats as allFormats } from './formats';
import type { TalkFormat } from './talk-format';

// Formats show themselves at the beginning; the bound keeps detection cheap for any size of file.
const beginning = 64 * 1024;
// From here on the content speaks for itself, whatever the file is called.
const sure = 0.5;

function hasName(format: TalkFormat, fileName: string): boolean {
  const name = fileName.toLowerCase();
  return format.extensions.some((extension) => name.endsWith(`.${extension}`));
}

/** The format of a text by its content or, where that is not telling, by the extension of its name. */
export function detectTextFormat(
  text: string,
  fileName: string,
  formats: readonly TalkFormat[],
): TalkFormat | undefined {
  const start = text.slice(0, beginning);
  const ranked: { readonly format: TalkFormat; readonly likelihood: number; readonly named: boolean }[] = [];
  for (const format of formats) {
    const likelihood = format.likelihood(start);
    // Nothing else looks like this.
    if (likelihood === 1) return format;
    ranked.push({ format, likelihood, named: hasName(format, fileName) });
  }
  ranked.sort((one, other) => other.likelihood - one.likelihood || Number(other.named) - Number(one.named));
  const [best] = ranked;
  if (best && best.likelihood >= sure) return best.format;
  return ranked.find(({ named }) => named)?.format ?? (best && best.likelihood > 0 ? best.format : undefined);
}

/**
 * The id of the format that a text most looks like, by its content first and its file's name second; `undefined` if it
 * looks like none of them.
 */
export function detectFormat(
  bytesOrText: TextInput,
  fileName = '',
  formats: readonly TalkFormat[] = allFormats,
): string | undefined {
  return detectTextFormat(decodeText(bytesOrText).text, fileName, formats)?.id;
}
