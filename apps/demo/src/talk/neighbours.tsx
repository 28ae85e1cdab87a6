import type { Talk } from '@talkmark/core';
import type { ReactElement } from 'react';
import { dtraceConf16, talkAddress } from '../archive/dtrace-conf-16';
import { href } from '../href';

/** The way to the talks before and after. */
export function Neighbours({ of }: { of: Talk }): ReactElement {
  const { talks } = dtraceConf16;
  const index = talks.indexOf(of);
  const neighbours = [
    { talk: talks[index - 1], label: 'Previous talk', rel: 'prev' },
    { talk: talks[index + 1], label: 'Next talk', rel: 'next' },
  ];
  return (
    <nav className="neighbours" aria-label="Other talks">
      {neighbours.map(
        ({ talk, label, rel }) =>
          talk && (
            <a key={rel} rel={rel} href={href(talkAddress(talk))}>
              <span>{label}</span> {talk.title}
            </a>
          ),
      )}
    </nav>
  );
}
