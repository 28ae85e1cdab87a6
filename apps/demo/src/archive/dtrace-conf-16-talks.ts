import type { Link, Person, TalkInput } from '@talkmark/core';
import { vimeo } from './recording';
import { talksPage, wrapUpPost } from './sources';
import { speakers } from './speakers';

type Details = Pick<TalkInput, 'moments' | 'unplaced'> & { readonly links?: readonly Link[] };

/** One talk; titles and Vimeo ids as awesome-dtrace lists them, the rest in our own words. */
const talk = (
  id: string,
  vimeoId: string,
  title: string,
  people: readonly Person[],
  abstract: string,
  { links = [], ...details }: Details = {},
): TalkInput => ({
  id,
  title,
  speakers: people,
  abstract,
  sources: [vimeo(vimeoId)],
  links: [
    ...links,
    {
      url: `https://www.joyent.com/about/events/2016/dtrace-conf/videos/${id}`,
      label: 'Page of the talk at joyent.com (2016)',
    },
  ],
  ...details,
});

/** In the order of the wrap-up post. */
export const talks: readonly TalkInput[] = [
  talk(
    'introduction',
    '173346406',
    'Introduction',
    [speakers.bryanCantrill],
    'What dtrace.conf is and how it came about. The slides call it the state of the union.',
    {
      moments: [
        {
          start: '16:19',
          label: 'punching myself',
          source: { url: wrapUpPost.url, quote: 'you can find me punching myself at 16:19' },
        },
        {
          start: '19:37',
          approximate: true,
          label: 'personal medical overshare',
          body: 'Probably the story that the wrap-up post puts at 20:11.',
          source: { url: talksPage.url },
        },
        {
          start: '20:11',
          label: 'offering unsolicited personal medical history',
          body: 'Probably the story that the speaker’s list of talks puts at about 19:37.',
          source: {
            url: wrapUpPost.url,
            quote: 'me offering unsolicited personal medical history at 20:11',
          },
        },
        {
          start: '38:25',
          label: 'getting trolled by unikernels',
          source: { url: wrapUpPost.url, quote: 'me getting trolled by unikernels at 38:25' },
        },
      ],
      links: [
        {
          url: 'https://speakerdeck.com/bcantrill/dtrace-dot-conf-16-dtrace-state-of-the-union',
          label: 'Slides: DTrace state of the union',
        },
      ],
    },
  ),
  talk(
    'useful-dtrace-info',
    '173346405',
    '(Useful!) DTrace intro',
    [speakers.maxBruning],
    'DTrace from the beginning, on a problem that was real: a process in an LX-branded zone of SmartOS.',
    {
      links: [
        {
          url: 'https://www.youtube.com/watch?v=lnesNFulpPE',
          label: 'Background: an earlier talk on LX-branded zones',
        },
      ],
    },
  ),
  talk(
    'distributed-dtrace',
    '173346403',
    'Distributed DTrace',
    [speakers.graemeJenkinson],
    'Tracing across machines with CADETS and its query language, Event Query, which takes after DTrace’s own.',
    { links: [{ url: 'http://www.cl.cam.ac.uk/research/security/cadets/', label: 'CADETS' }] },
  ),
  talk(
    'd-language-improvements',
    '173300657',
    'D language improvements',
    [speakers.georgeNevilleNeil],
    'Changes to the core of the D language. Some exist as prototypes, others are still wishes.',
  ),
  talk(
    'd-syntactic-sugar',
    '173300656',
    'D Syntactic Sugar',
    [speakers.mattAhrens],
    'Extensions of D for scripts that grow: easier to write and to keep up, with if and else first of all.',
    {
      links: [{ url: 'https://www.illumos.org/issues/7085', label: 'illumos issue 7085: if and else in D' }],
    },
  ),
  talk(
    'ctf-everywhere',
    '173346404',
    'CTF Everywhere!',
    [speakers.robertMustacchi],
    'How DTrace came to know the C types of programs, not only of the kernel: work done in 2013.',
    {
      links: [
        {
          url: 'http://dtrace.org/blogs/rm/2013/11/14/userland-ctf-in-dtrace/',
          label: 'Robert Mustacchi: Userland CTF in DTrace, 2013',
        },
      ],
    },
  ),
  talk(
    'dtracing-apps',
    '173346402',
    'DTracing Apps',
    [speakers.ericSaxby],
    'DTrace for applications, Ruby programs above all, by way of libusdt.',
    { links: [{ url: 'https://github.com/chrisa/libusdt', label: 'libusdt' }] },
  ),
  talk(
    'dtrace-json-subroutine',
    '173346401',
    'DTrace and JSON: Together at last!',
    [speakers.joshuaClulow],
    'A subroutine that takes JSON apart inside DTrace; presented with the speaker’s own slides for terminals.',
    { links: [{ url: 'https://github.com/jclulow/vtmc', label: 'vtmc, the presentation software' }] },
  ),
  talk(
    'dynamic-asserts',
    '173346400',
    'ASSERT() as a DTrace probe (and why I need some help)',
    [speakers.danMcDonald],
    'Asserts to be switched on in a running kernel, and what is missing for them: is-enabled probes.',
  ),
  talk(
    'dtrace-and-go',
    '173300655',
    'DTrace and Go',
    [speakers.jamesNugent],
    'What stood between Go and DTrace: frame pointers, which Go did not keep on x86 until 1.7.',
    {
      links: [
        {
          url: 'https://twitter.com/davecheney/status/735997272882712577',
          label: 'Dave Cheney on frame pointers in Go 1.7',
        },
      ],
    },
  ),
  talk(
    'dtrace-and-postgres',
    '173300654',
    'DTrace and Postgres',
    [speakers.davePacheco],
    'Watching Postgres in production with DTrace, where the Manta object store depends on it.',
    { links: [{ url: 'https://github.com/joyent/manta', label: 'Manta' }] },
  ),
  talk(
    'dtrace-performance-improvements-with-always-on-instrumentation',
    '173300658',
    'DTrace Performance Improvements with Always-on Instrumentation',
    [speakers.georgeNevilleNeil],
    'Making DTrace faster where instrumentation never goes off.',
    {
      unplaced: [
        {
          label: 'this is being recorded, but I’ll say it anyway',
          kind: 'quote',
          people: [speakers.georgeNevilleNeil],
          source: { url: wrapUpPost.url },
        },
      ],
    },
  ),
  talk(
    'dtrace-ustack-performance-improvements',
    '173300651',
    'DTrace ustack() performance improvements',
    [speakers.gordonMarler],
    'User stacks of enormous programs: thousands of shared objects in C, C++ and Fortran 77, millions of symbols.',
  ),
  talk(
    'dtrace-in-the-zone',
    '173300653',
    'DTrace in the Zone',
    [speakers.alexWilson, speakers.bryanCantrill],
    'DTrace inside zones, and who may trace what: the privilege model that the next talk builds on.',
  ),
  talk(
    'dtrace-exploitation',
    '173300650',
    'DTrace Exploitation',
    [speakers.benMurphy],
    'A security researcher on attacks by way of DTrace.',
  ),
  talk(
    'opendtrace-a-modest-proposal',
    '173346398',
    'OpenDTrace',
    [speakers.georgeNevilleNeil],
    'How systems could share the code of DTrace, perhaps the way OpenZFS does. A GitHub organization is the start.',
    { links: [{ url: 'https://github.com/opendtrace', label: 'OpenDTrace on GitHub' }] },
  ),
];
