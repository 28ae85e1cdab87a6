import type { DataRecord } from '../talk/record';
import type { Talk } from '../talk/talk';
import { toIssue } from './fault-issues';
import { locateMoments } from './locate';
import { readAtoms } from './matroska/read-atoms';
import { writeAtoms } from './matroska/write-atoms';
import { toTree, writeTree } from './matroska/xml-tree';
import type { FormatResult, Issue, ParseContext, TalkFormat, WrittenText } from './talk-format';
import { readXml, type XmlReading } from './xml/read-xml';
import { xmlDeclaration } from './xml/write-xml';
import { walkElements, type XmlElement } from './xml/xml-element';

export interface MatroskaXmlOptions {
  /** The language in which to read titles that are there in several, BCP 47. @default the first title */
  readonly language?: string;
}

/** Those who play it begin with the first that is marked, or else the first (RFC 9559, 5.1.7.1.3). */
function findDefault(editions: readonly XmlElement[]): XmlElement | undefined {
  const isMarked = ({ children }: XmlElement) =>
    children.some((child) => child.name === 'EditionFlagDefault' && child.text.trim() === '1');
  return editions.find(isMarked) ?? editions[0];
}

function reportOthers(others: readonly XmlElement[], xml: XmlReading): Issue[] {
  // Nobody reads further.
  return others.slice(0, 100).map((edition) => {
    const chapters = [...walkElements(edition)].filter((element) => element.name === 'ChapterAtom').length;
    const message = `This is another edition, of ${chapters} chapters, and not the default one: it was kept, but not read. Mark it with EditionFlagDefault to read it instead.`;
    return { severity: 'info', message, ...xml.positionOf(edition.offset) };
  });
}

function toExtra(edition: XmlElement, others: readonly XmlElement[]): DataRecord {
  return {
    ...toTree(edition.children.filter((child) => child.name !== 'ChapterAtom')),
    ...(others.length > 0 ? { EditionEntry: others.map(({ children }) => toTree(children)) } : {}),
  };
}

function reportOrder({ children, offset }: XmlElement, { positionOf }: XmlReading): Issue[] {
  const isOrdered = children.some(
    (child) => child.name === 'EditionFlagOrdered' && child.text.trim() === '1',
  );
  const message =
    'This edition is ordered: players show its chapters one after another and skip what lies between. The times are those of the file.';
  return isOrdered ? [{ severity: 'info', message, ...positionOf(offset) }] : [];
}

function parse(text: string, { mode }: ParseContext, preferred: string | undefined): FormatResult {
  const xml = readXml(text, mode);
  const { root } = xml;
  if (!root) return { talk: { moments: [] }, issues: xml.issues };
  const editions = root.children.filter((child) => child.name === 'EditionEntry');
  const hasAtoms = root.children.some((child) => child.name === 'ChapterAtom');
  const isBare = editions.length === 0 && hasAtoms && mode === 'lenient';
  const edition = isBare ? root : findDefault(editions);
  if (root.name !== 'Chapters' || !edition) {
    const message = 'There are no Matroska chapters here: write <Chapters><EditionEntry><ChapterAtom>….';
    return {
      talk: { moments: [] },
      issues: [...xml.issues, { severity: 'error', message, line: 1, column: 1 }],
    };
  }
  const others = editions.filter((other) => other !== edition);
  const { moments, elements, ...fields } = readAtoms(edition, preferred);
  const positionOf = (index: number) => xml.positionOf((elements[index] ?? edition).offset);
  const problem = 'Chapters stand in an edition: write <EditionEntry> around them';
  const bareFault = {
    path: [],
    severity: 'warning',
    problem,
    repair: 'They were read as if one were there',
  } as const;
  return {
    talk: { ...fields, extra: isBare ? {} : toExtra(edition, others), moments },
    issues: [
      ...xml.issues,
      ...(isBare ? [toIssue(bareFault, mode, xml.positionOf(root.offset))] : []),
      ...reportOrder(edition, xml),
      ...reportOthers(others, xml),
    ],
    locate: locateMoments(positionOf),
  };
}

function write(talk: Talk): WrittenText {
  const { EditionEntry: others, ...extra } = talk.extra ?? {};
  const fields = Object.entries(extra).filter(([field]) => field.startsWith('Edition'));
  const atoms = writeAtoms(talk);
  const lines = [
    '<Chapters>',
    '  <EditionEntry>',
    ...fields.flatMap(([field, value]) => writeTree(field, value, '    ')),
    ...atoms.lines,
    '  </EditionEntry>',
    ...writeTree('EditionEntry', others, '  '),
    '</Chapters>',
  ];
  return { text: `${xmlDeclaration}${lines.join('\n')}\n`, places: atoms.places };
}

function likelihood(text: string): number {
  if (!/^\s{0,999}</.test(text) || !/<Chapters[\s>]/.test(text)) return 0;
  return /<(?:EditionEntry|ChapterAtom)[\s>]/.test(text) ? 0.95 : 0.3;
}

/**
 * The chapters of Matroska as mkvtoolnix writes them (RFC 9559, 5.1.7), and the dialect with the names of the file's
 * own elements. Nested atoms become parts of moments; hidden and disabled ones are of the kind `hidden`; the language
 * that all titles share is the talk's; titles that say more, and a time that is finer than a number of seconds can be,
 * stand in `extra` under their element's name.
 */
export function createMatroskaXml({ language }: MatroskaXmlOptions = {}): TalkFormat {
  return {
    id: 'matroska-xml',
    name: 'Matroska chapters',
    mediaType: 'application/xml',
    extensions: ['chapters.xml', 'xml'],
    likelihood,
    parse: (text, context) => parse(text, context, language),
    write,
  };
}

/** `createMatroskaXml` with its defaults. */
export const matroskaXml: TalkFormat = createMatroskaXml();
