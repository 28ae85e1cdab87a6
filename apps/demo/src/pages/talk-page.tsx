import type { Talk } from '@talkmark/core';
import type { ReactElement } from 'react';
import { recordingLink } from '../archive/recording';
import { href } from '../href';
import { OutsideLink } from '../layout/outside-link';
import { Speakers } from '../layout/speakers';
import { TestCardPlayer } from '../player/test-card-player';
import { InRecording } from '../talk/in-recording';
import { Neighbours } from '../talk/neighbours';

export function TalkPage({ talk }: { talk: Talk }): ReactElement {
  const recording = recordingLink(talk);
  return (
    <article>
      <header className="talk-header">
        <p className="eyebrow">
          <a href={href('/')}>dtrace.conf(16)</a>
        </p>
        <h1>{talk.title}</h1>
        <Speakers of={talk} linked />
      </header>
      <p className="notice">
        <span>
          <strong>You are watching a test card.</strong> This demo does not play the recording yet, so a clip
          that shows its own time stands in for it.
        </span>{' '}
        {recording && <OutsideLink url={recording}>Watch the talk on Vimeo</OutsideLink>}
      </p>
      <TestCardPlayer talk={talk} />
      <div className="talk-details">
        <InRecording talk={talk} />
        <section aria-labelledby="about">
          <h2 id="about">About the talk</h2>
          <p>{talk.abstract}</p>
          <ul className="plain">
            {talk.links?.map(({ url, label }) => (
              <li key={url}>
                <OutsideLink url={url}>{label ?? url}</OutsideLink>
              </li>
            ))}
          </ul>
          <p className="hint">The length of the recording is not known.</p>
        </section>
      </div>
      <Neighbours of={talk} />
    </article>
  );
}
