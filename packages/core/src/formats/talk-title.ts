import type { TalkFormat } from './talk-format';

/** The first Markdown heading among the first lines. */
function firstHeading(text: string): string | undefined {
  const beginning = text.slice(0, 4000);
  return /^#{1,6}[ \t]+(\S.*)$/m
    .exec(beginning)?.[1]
    ?.replace(/[ \t]#+[ \t]*$/, '')
    .trim();
}

/** The name of a file, without its folders and the extension of its format, or else its last one. */
function baseName(fileName: string, format: TalkFormat): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const known = format.extensions.find((extension) => name.toLowerCase().endsWith(`.${extension}`));
  const end = known === undefined ? name.lastIndexOf('.') : name.length - known.length - 1;
  return end > 0 ? name.slice(0, end) : name;
}

/** What a talk is called whose text says nothing: after its file or, in prose, its first heading. */
export function standInTitle(text: string, fileName: string, format: TalkFormat): string | undefined {
  const name = baseName(fileName, format).trim();
  if (name !== '') return name;
  return format.prose ? firstHeading(text) : undefined;
}
