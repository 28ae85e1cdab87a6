import {
  type Collection,
  type CollectionSection,
  defineCollection,
  defineTalk,
  type Talk,
} from '@talkmark/core';
import { talks } from './dtrace-conf-16-talks';
import { vimeo } from './recording';
import { awesomeDtrace, runningOrder, showNotes, talksPage, wrapUpPost } from './sources';

export interface PlannedSection extends CollectionSection {
  readonly title: string;
  /** The time of day at which the running order, written beforehand, lets it begin. */
  readonly planned?: string;
}

/** The groups of the wrap-up post. */
export const sections: readonly PlannedSection[] = [
  { title: 'Opening', talkIds: ['introduction'] },
  { title: 'Warm-up', planned: '11:15', talkIds: ['useful-dtrace-info'] },
  { title: 'Distributed', planned: '11:15', talkIds: ['distributed-dtrace'] },
  {
    title: 'Core improvements',
    planned: '12:30',
    talkIds: ['d-language-improvements', 'd-syntactic-sugar', 'ctf-everywhere'],
  },
  {
    title: 'How DTrace is used',
    planned: '13:30',
    talkIds: ['dtracing-apps', 'dtrace-json-subroutine', 'dynamic-asserts'],
  },
  {
    title: 'System-specific',
    planned: '14:30',
    talkIds: [
      'dtrace-and-go',
      'dtrace-and-postgres',
      'dtrace-performance-improvements-with-always-on-instrumentation',
      'dtrace-ustack-performance-improvements',
    ],
  },
  {
    title: 'Final group',
    planned: '15:30',
    talkIds: ['dtrace-in-the-zone', 'dtrace-exploitation'],
  },
  { title: 'Last', planned: '17:00', talkIds: ['opendtrace-a-modest-proposal'] },
];

export const dtraceConf16: Collection = defineCollection({
  id: 'dtrace-conf-16',
  title: 'dtrace.conf(16)',
  // Probable: no source writes the date itself. See the programme page.
  date: '2016-05-25',
  sections: sections.map(({ title, talkIds }) => ({ title, talkIds })),
  talks,
  credits: [
    { ...awesomeDtrace, label: `${awesomeDtrace.label}: titles and recordings (CC BY 4.0)` },
    { ...wrapUpPost, label: `${wrapUpPost.label}: order, groups, speakers and moments` },
    { ...talksPage, label: `${talksPage.label}: the slides and one moment` },
    { ...runningOrder, label: `${runningOrder.label}: planned times, and the talk on fds[]` },
    { ...showNotes, label: `${showNotes.label}: a second witness for eleven titles` },
  ],
});

/** On video, yet not in the wrap-up post. */
export const alsoRecorded: Talk = defineTalk({
  id: 'fds-in-freebsd',
  title: 'Implementing (or not) fds[] in FreeBSD',
  speakers: ['George', 'Mark'],
  sources: [vimeo('173346399')],
});

export const talkAddress = ({ id }: Talk): string => `/${dtraceConf16.id}/${id}/`;

export const talksOf = ({ talkIds }: CollectionSection): readonly Talk[] =>
  dtraceConf16.talks.filter(({ id }) => talkIds.includes(id));
