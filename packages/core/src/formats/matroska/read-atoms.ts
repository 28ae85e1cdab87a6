import { createIdSupply, momentId } from '../../talk/moment-id';
import type { DataRecord } from '../../talk/record';
import { hiddenKind } from '../hidden-kind';
import { titleOrTime } from '../untitled';
import type { XmlElement } from '../xml/xml-element';
import { readDisplays } from './chapter-display';
import { isHeldExactly, parseMatroskaTime } from './matroska-time';
import { toTree } from './xml-tree';

/** The chapters of an edition, each behind the one that it is part of. */
export interface Atoms {
  readonly moments: readonly DataRecord[];
  readonly elements: readonly XmlElement[];
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

function toMoment(atom: XmlElement, language: string | undefined): DataRecord {
  const start = readTime(atom, 'ChapterTimeStart');
  const end = readTime(atom, 'ChapterTimeEnd');
  const { title, kept } = readDisplays(atom, language);
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
      ...(kept ? { ChapterDisplay: kept } : {}),
    },
  };
}

/** Reads the atoms of an edition, and those inside them as their parts. */
export function readAtoms(edition: XmlElement, language: string | undefined): Atoms {
  const supplyId = createIdSupply([]);
  const moments: DataRecord[] = [];
  const elements: XmlElement[] = [];
  const visit = (element: XmlElement, parentId: string | undefined) => {
    for (const atom of element.children) {
      if (atom.name !== 'ChapterAtom') continue;
      const moment = toMoment(atom, language);
      const { start, label } = moment;
      const id = supplyId(momentId(String(label), typeof start === 'number' ? start : undefined));
      moments.push({ id, ...moment, parentId });
      elements.push(atom);
      visit(atom, id);
    }
  };
  visit(edition, undefined);
  return { moments, elements };
}
