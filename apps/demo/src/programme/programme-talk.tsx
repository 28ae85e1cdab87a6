import { formatTimecode, type Talk } from '@talkmark/core';
import type { ReactElement } from 'react';
import { talkAddress } from '../archive/dtrace-conf-16';
import { href } from '../href';
import { Speakers } from '../layout/speakers';

/** One row: the talk, who gave it, and its moments as ways into it. */
export function ProgrammeTalk({ talk, number }: { talk: Talk; number: number }): ReactElement {
  const address = href(talkAddress(talk));
  return (
    <li className="programme-talk" data-talk={talk.id}>
      <span className="number" aria-hidden="true">
        {String(number).padStart(2, '0')}
      </span>
      <div>
        <h4>
          <a className="talk-link" href={address}>
            {talk.title}
          </a>
        </h4>
        <Speakers of={talk} />
        {talk.abstract && <p className="abstract">{talk.abstract}</p>}
        {talk.moments.length > 0 && (
          <ul className="chips" aria-label={`Moments in ${talk.title}`}>
            {talk.moments.map(({ id, start, label, approximate }) => (
              <li key={id}>
                <a href={`${address}#t=${formatTimecode(start)}`}>
                  <span className="timecode">
                    {approximate && 'about '}
                    {formatTimecode(start)}
                  </span>{' '}
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
