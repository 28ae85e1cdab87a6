import { createIdSupply, momentId } from '../../talk/moment-id';
import type { DataRecord } from '../../talk/record';
import { hiddenKind } from '../hidden-kind';
import { titleOrTime } from '../untitled';
import { walkElements, type XmlElement } from '../xml/xml-element';
import { type Displays, readDisplays, titleOf, toKeep } from './chapter-display';
import { isHeldExactly, parseMatroskaTime } from './matroska-time';
import { sharedLanguage } from './title-language';
import { toTree } from './xml-tree';

/** The chapters of an edition, each behind the one that it is part of. */
export interface Atoms {
  readonly moments: readonly DataRecord[];
  readonly elements: readonly XmlElement[];
  /** That of all their titles, BCP 47. */
  readonly language?: string;
}

const read = new Set(['ChapterAtom', 'ChapterDisplay', 'ChapterTimeStart', 'ChapterTimeEnd']);

const textOf = (atom: XmlElement, name: string): string | undefined =>
  atom.children.find((child) => child.name === name)?.text.trim();

/** A time, or the text that is none, and the text that says it better than the number can. */
function readTime(atom: XmlElement, name: string): { readonly time: unknown; readonly better: DataRecord } {
  const text = textOf(atom, name);
  const time = text === undefined ? undefined : parseMatroskaTime(text);
  if (text === undefined || time === undefined) return { time: text, better: {} };
  return { time, better: isHeldExactly(text, time) ? {} : { [name]: text } };
}

function toMoment(atom: XmlElement, displays: Displays, language: string | undefined): DataRecord {
  const start = readTime(atom, 'ChapterTimeStart');
  const end = readTime(atom, 'ChapterTimeEnd');
  const title = titleOf(displays);
  const kept = toKeep(displays, language);
  const isHidden = textOf(atom, 'ChapterFlagHidden') === '1' || textOf(atom, 'ChapterFlagEnabled') === '0';
  return {
    start: start.time,
    end: end.time,
    label: typeof start.time === 'number' ? titleOrTime(title, start.time) : title,
    kind: isHidden ? hiddenKind : 'chapter',
    extra: {
      ...toTree(atom.children.filter(({ name }) => !read.has(name))),
      ...start.better,
      ...end.better,
      ...(kept.length > 0 ? { ChapterDisplay: kept } : {}),
    },
  };
}

/** The titles of every atom of an edition. */
function readTitles(edition: XmlElement, preferred: string | undefined): ReadonlyMap<XmlElement, Displays> {
  const atoms = [...walkElements(edition)].filter(({ name }) => name === 'ChapterAtom');
  return new Map(atoms.map((atom) => [atom, readDisplays(atom, preferred)]));
}

/**
 * Reads the atoms of an edition, and those inside them as their parts.
 *
 * @param preferred the language of titles that are there in several, BCP 47
 */
export function readAtoms(edition: XmlElement, preferred: string | undefined): Atoms {
  const titles = readTitles(edition, preferred);
  const language = sharedLanguage([...titles.values()].flatMap(({ shown }) => (shown ? [shown] : [])));
  const supplyId = createIdSupply([]);
  const moments: DataRecord[] = [];
  const elements: XmlElement[] = [];
  const visit = (element: XmlElement, parentId: string | undefined) => {
    for (const atom of element.children) {
      if (atom.name !== 'ChapterAtom') continue;
      const moment = toMoment(atom, titles.get(atom) ?? { all: [] }, language);
      const { start, label } = moment;
      const id = supplyId(momentId(String(label), typeof start === 'number' ? start : undefined));
      moments.push({ id, ...moment, parentId });
      elements.push(atom);
      visit(atom, id);
    }
  };
  visit(edition, undefined);
  return { moments, elements, ...(language !== undefined && { language }) };
}
