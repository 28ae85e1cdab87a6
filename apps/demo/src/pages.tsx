import type { ReactNode } from 'react';
import { dtraceConf16, talkAddress } from './archive/dtrace-conf-16';
import { NotFoundPage } from './pages/not-found-page';
import { PastePage } from './pages/paste-page';
import { ProgrammePage } from './pages/programme-page';
import { TalkPage } from './pages/talk-page';

interface Page {
  readonly address: string;
  readonly title: string;
  /** For search engines and previews of links. */
  readonly description: string;
  readonly content: ReactNode;
}

export const pages: readonly Page[] = [
  {
    address: '/',
    title: 'dtrace.conf(16) · Talkmark',
    description: 'The programme of dtrace.conf(16): sixteen recorded talks, and the moments known in them.',
    content: <ProgrammePage />,
  },
  ...dtraceConf16.talks.map((talk) => ({
    address: talkAddress(talk),
    title: `${talk.title} · dtrace.conf(16) · Talkmark`,
    description: `${talk.speakers.map(({ name }) => name).join(' and ')} at dtrace.conf(16). ${talk.abstract ?? ''}`,
    content: <TalkPage talk={talk} />,
  })),
  {
    address: '/paste/',
    title: 'Paste a text · Talkmark',
    description: 'Paste a text that names times of a recording, and get its moments on a timeline.',
    content: <PastePage />,
  },
];

const notFound: Page = {
  address: '/404.html',
  title: 'Page not found · Talkmark',
  description: 'There is no page at this address.',
  content: <NotFoundPage />,
};

export function pageAt(address: string): Page {
  return pages.find((page) => page.address === address) ?? notFound;
}
