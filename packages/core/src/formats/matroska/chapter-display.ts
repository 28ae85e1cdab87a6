import { type DataRecord, isRecord } from '../../talk/record';
import type { XmlElement } from '../xml/xml-element';
import { toTree } from './xml-tree';

const languageNames = ['ChapLanguageIETF', 'ChapLanguageBCP47', 'ChapterLanguage'];

/** The names that the elements of the file itself have, where mkvtoolnix has others. */
const namesOfFile: Readonly<Record<string, string>> = {
  ChapString: 'ChapterString',
  ChapLanguage: 'ChapterLanguage',
  ChapCountry: 'ChapterCountry',
};

function readDisplay({ children }: XmlElement): DataRecord {
  return toTree(children.map((child) => ({ ...child, name: namesOfFile[child.name] ?? child.name })));
}

/** `de` for `ger`, `deu`, `de-CH`. */
function primaryLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]?.split('-')[0];
  } catch {
    return undefined;
  }
}

function speaks(display: DataRecord, language: string): boolean {
  return languageNames
    .flatMap((name) => display[name])
    .some((tag) => typeof tag === 'string' && primaryLanguage(tag) === primaryLanguage(language));
}

/** A title in no language. */
function saysNoMore(display: DataRecord): boolean {
  const { ChapterString, ChapterLanguage, ...more } = display;
  return ChapterLanguage === 'und' && Object.keys(more).length === 0;
}

/** The titles of a chapter in several languages. */
export interface Displays {
  /** In the preferred language, or else the first; empty for none. */
  readonly title: string;
  /** All of them, unless there is one that says no more than the title. */
  readonly kept?: readonly DataRecord[];
}

export function readDisplays(atom: XmlElement, language: string | undefined): Displays {
  const displays = atom.children.filter(({ name }) => name === 'ChapterDisplay').map(readDisplay);
  const preferred =
    language === undefined ? undefined : displays.find((display) => speaks(display, language));
  const [first = {}] = displays;
  const title = (preferred ?? first)['ChapterString'];
  const isPlain = displays.length === 0 || (displays.length === 1 && saysNoMore(first));
  return { title: typeof title === 'string' ? title : '', ...(isPlain ? {} : { kept: displays }) };
}

/** The titles to write: those that were kept, the first of which gives way to a title that is none of them. */
export function writeDisplays(title: string, kept: unknown): readonly DataRecord[] {
  const displays = (Array.isArray(kept) ? kept : [kept]).filter(isRecord);
  const [first, ...others] = displays;
  if (title === '' || displays.some((display) => display['ChapterString'] === title)) return displays;
  return first
    ? [{ ...first, ChapterString: title }, ...others]
    : [{ ChapterString: title, ChapterLanguage: 'und' }];
}
