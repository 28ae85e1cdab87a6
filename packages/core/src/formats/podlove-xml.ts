import type { Fault } from '../talk/fault';
import type { DataRecord } from '../talk/record';
import type { Moment, Talk } from '../talk/talk';
import { toIssue } from './fault-issues';
import { locateMoments } from './locate';
import {
  type FoundChapters,
  findChapterLists,
  findLinkToChapters,
  readEpisode,
  simpleChapters,
} from './podlove/find-chapters';
import { isOddTime, oddTimeFault, toChapter, toMoment } from './podlove/podlove-chapter';
import type { FormatResult, Issue, ParseContext, TalkFormat, WrittenText } from './talk-format';
import { readXml, type XmlReading } from './xml/read-xml';
import { isXmlName, writeAttributes, xmlDeclaration } from './xml/write-xml';
import type { XmlElement } from './xml/xml-element';

const unnamedFault: Fault = {
  path: [],
  severity: 'warning',
  problem: `This list is not in the namespace of Simple Chapters: write xmlns:psc="${simpleChapters}"`,
  repair: 'It was read as if it were',
};

/** One issue for all, at the first: a feed may hold hundreds of episodes. */
function reportOthers(others: readonly FoundChapters[], { positionOf }: XmlReading): Issue[] {
  const [first] = others;
  if (!first) return [];
  const message = `${others.length} other lists of chapters were left out, because only the first episode of a feed is read: cut each out into a text of its own. The first stands here.`;
  return [{ severity: 'error', message, ...positionOf(first.list.offset) }];
}

function nothingFound(root: XmlElement): Issue {
  const url = findLinkToChapters(root);
  const message =
    url === undefined
      ? `There are no Podlove Simple Chapters here: their element is <psc:chapters xmlns:psc="${simpleChapters}">.`
      : `The chapters are kept elsewhere: read ${url} instead.`;
  return { severity: 'error', message };
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const xml = readXml(text, mode);
  if (!xml.root) return { talk: { moments: [] }, issues: xml.issues };
  const lists = findChapterLists(xml.root).filter(({ isNamed }) => isNamed || mode === 'lenient');
  const [found] = lists;
  if (!found) return { talk: { moments: [] }, issues: [...xml.issues, nothingFound(xml.root)] };

  const { list, episode, isNamed } = found;
  const chapters = list.children.filter(({ name }) => name === 'chapter' || name === 'psc:chapter');
  const moments = chapters.map(({ attributes }): DataRecord => toMoment(attributes));
  const positionOf = (index: number) => xml.positionOf((chapters[index] ?? list).offset);
  const odd = chapters.findIndex(({ attributes }) => isOddTime(attributes['start']));
  const oddities =
    odd === -1 ? [] : [toIssue(oddTimeFault(['moments', odd, 'start']), mode, positionOf(odd))];
  return {
    talk: { ...(episode && readEpisode(episode)), moments },
    issues: [
      ...xml.issues,
      ...(isNamed ? [] : [toIssue(unnamedFault, mode, xml.positionOf(list.offset))]),
      ...reportOthers(lists.slice(1), xml),
      ...oddities,
    ],
    locate: locateMoments(positionOf),
  };
}

const ownNames = ['start', 'title', 'href', 'image'];

function writeChapter(moment: Moment): string {
  const extra = Object.entries(moment.extra ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' && isXmlName(name) && !ownNames.includes(name) ? [[name, value]] : [],
  );
  return `  <psc:chapter${writeAttributes({ ...toChapter(moment), ...Object.fromEntries(extra) })}/>\n`;
}

function write(talk: Talk): WrittenText {
  const opening = `<psc:chapters version="1.2" xmlns:psc="${simpleChapters}">`;
  const text = `${xmlDeclaration}${opening}\n${talk.moments.map(writeChapter).join('')}</psc:chapters>\n`;
  return { text };
}

function likelihood(text: string): number {
  if (!/^\s{0,999}</.test(text)) return 0;
  if (text.includes(simpleChapters)) return 0.95;
  if (/<(?:psc:)?chapter\s[^<>]{0,999}start=/.test(text)) return 0.7;
  // A feed without chapters: the reader can say where they are kept.
  return /<(?:rss|feed)[\s>]/.test(text) ? 0.1 : 0;
}

/**
 * Podlove Simple Chapters 1.2, alone or inside an RSS or Atom feed, of which the first episode with chapters is read:
 * its title, duration and recordings too. Attributes that are no part of the format stand in `extra`.
 */
export const podloveXml: TalkFormat = {
  id: 'podlove-xml',
  name: 'Podlove Simple Chapters (XML)',
  mediaType: 'application/xml',
  extensions: ['psc', 'psc.xml', 'rss', 'xml'],
  ascending: true,
  likelihood,
  parse,
  write,
};
