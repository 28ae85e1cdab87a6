import type { DataRecord } from '../../talk/record';
import type { Moment, Talk } from '../../talk/talk';
import { hiddenKind } from '../hidden-kind';
import { titleUnlessTime } from '../untitled';
import { writeDisplays } from './chapter-display';
import { formatMatroskaTime } from './matroska-time';
import { writeTree } from './xml-tree';

// Readers may refuse deeper ones: what is deeper stands beside its parent.
const deepest = 50;

const written = new Set(['ChapterTimeStart', 'ChapterTimeEnd', 'ChapterDisplay', 'ChapterAtom']);

/** The flags that were read, put right where they do not say what the kind says. */
function writeFlags({ kind, extra = {} }: Moment): DataRecord {
  const { ChapterFlagHidden: hidden, ChapterFlagEnabled: enabled } = extra;
  const isHidden = hidden === '1' || enabled === '0';
  if (isHidden === (kind === hiddenKind)) return {};
  return kind === hiddenKind
    ? { ChapterFlagHidden: '1' }
    : { ChapterFlagHidden: '0', ChapterFlagEnabled: '1' };
}

function toElements(moment: Moment, language: string | undefined): DataRecord {
  const { start, end, extra = {} } = moment;
  const others = Object.entries(extra).filter(([name]) => name.startsWith('Chap') && !written.has(name));
  return {
    ChapterTimeStart: formatMatroskaTime(start, extra['ChapterTimeStart']),
    ...(end === undefined ? {} : { ChapterTimeEnd: formatMatroskaTime(end, extra['ChapterTimeEnd']) }),
    ...Object.fromEntries(others),
    ...writeFlags(moment),
    ChapterDisplay: writeDisplays(titleUnlessTime(moment), extra['ChapterDisplay'], language),
  };
}

function groupByParent(moments: readonly Moment[]): ReadonlyMap<string | undefined, readonly Moment[]> {
  const ids = new Set(moments.map(({ id }) => id));
  const groups = new Map<string | undefined, Moment[]>();
  for (const moment of moments) {
    const parent = moment.parentId !== undefined && ids.has(moment.parentId) ? moment.parentId : undefined;
    const group = groups.get(parent);
    if (group) group.push(moment);
    else groups.set(parent, [moment]);
  }
  return groups;
}

export interface WrittenAtoms {
  readonly lines: readonly string[];
  /** The place of each moment among the atoms: parts stand in the whole, before what begins earlier. */
  readonly places: readonly number[];
}

/** All chapters, the parts inside the whole. A list and not recursion: parents may go any depth. */
export function writeAtoms({ moments, language }: Talk): WrittenAtoms {
  const groups = groupByParent(moments);
  const lines: string[] = [];
  const placeOf = new Map<Moment, number>();
  const waiting: (string | { readonly moment: Moment; readonly depth: number })[] = [];
  const wait = (parent: string | undefined, depth: number) => {
    for (const moment of [...(groups.get(parent) ?? [])].reverse()) waiting.push({ moment, depth });
  };
  wait(undefined, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      lines.push(next);
      continue;
    }
    const { moment, depth } = next;
    placeOf.set(moment, placeOf.size);
    const indent = ' '.repeat(4 + 2 * depth);
    const elements = Object.entries(toElements(moment, language));
    lines.push(`${indent}<ChapterAtom>`);
    for (const [name, value] of elements) {
      for (const line of writeTree(name, value, '  ')) lines.push(`${indent}${line}`);
    }
    const closing = `${indent}</ChapterAtom>`;
    if (depth < deepest) waiting.push(closing);
    else lines.push(closing);
    wait(moment.id, Math.min(depth + 1, deepest));
  }
  return { lines, places: moments.map((moment) => placeOf.get(moment) ?? -1) };
}
