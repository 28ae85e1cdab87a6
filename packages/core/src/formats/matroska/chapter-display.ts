import { type DataRecord, isRecord } from '../../talk/record';
import { isSameJson } from '../json/same-json';
import type { XmlElement } from '../xml/xml-element';
import { speaks } from './title-language';
import { toTree } from './xml-tree';

/** The names that the elements of the file itself have, where mkvtoolnix has others. */
const namesOfFile: Readonly<Record<string, string>> = {
  ChapString: 'ChapterString',
  ChapLanguage: 'ChapterLanguage',
  ChapCountry: 'ChapterCountry',
};

function readDisplay({ children }: XmlElement): DataRecord {
  return toTree(children.map((child) => ({ ...child, name: namesOfFile[child.name] ?? child.name })));
}

/** A title; where its language is stated by BCP 47, readers pass over the other element, which no reader may miss. */
function newDisplay(title: unknown, language: string | undefined): DataRecord {
  return {
    ChapterString: title,
    ChapterLanguage: 'und',
    ...(language !== undefined && { ChapLanguageIETF: language }),
  };
}

/** A title of which the model holds all that is said. */
function saysNoMore(display: DataRecord, language: string | undefined): boolean {
  return isSameJson(display, newDisplay(display['ChapterString'], language));
}

/** The titles of a chapter in several languages. */
export interface Displays {
  /** The one in the preferred language, or else the first. */
  readonly shown?: DataRecord;
  readonly all: readonly DataRecord[];
}

export function readDisplays({ children }: XmlElement, preferred: string | undefined): Displays {
  const all = children.filter(({ name }) => name === 'ChapterDisplay').map(readDisplay);
  const found = preferred === undefined ? undefined : all.find((display) => speaks(display, preferred));
  const shown = found ?? all[0];
  return { all, ...(shown && { shown }) };
}

/** Empty for none. */
export function titleOf({ shown }: Displays): string {
  const title = shown?.['ChapterString'];
  return typeof title === 'string' ? title : '';
}

/** The titles to keep: all of them, unless there is one that says no more than a title in the talk's language. */
export function toKeep(
  { all: [first, ...others], all }: Displays,
  language: string | undefined,
): readonly DataRecord[] {
  return first && others.length === 0 && saysNoMore(first, language) ? [] : all;
}

/**
 * The titles to write: those that were kept, the first of which gives way to a title that is none of them.
 *
 * @param language that of a title where none was kept, BCP 47
 */
export function writeDisplays(
  title: string,
  kept: unknown,
  language: string | undefined,
): readonly DataRecord[] {
  const displays = (Array.isArray(kept) ? kept : [kept]).filter(isRecord);
  const [first, ...others] = displays;
  if (title === '' || displays.some((display) => display['ChapterString'] === title)) return displays;
  return first ? [{ ...first, ChapterString: title }, ...others] : [newDisplay(title, language)];
}
