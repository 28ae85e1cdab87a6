import { formatTimecode, type Moment, type Talk } from '@talkmark/core';
import type { ReactElement } from 'react';
import { recordingLink } from '../archive/recording';
import { talksPage, wrapUpPost } from '../archive/sources';
import { OutsideLink } from '../layout/outside-link';

const sources = [wrapUpPost, talksPage];

/** The moments as links into the real recording, with what is known about each. Readable without any script. */
export function InRecording({ talk }: { talk: Talk }): ReactElement {
  const isEmpty = talk.moments.length + talk.unplaced.length === 0;
  return (
    <section aria-labelledby="in-recording">
      <h2 id="in-recording">In the recording</h2>
      {isEmpty && (
        <p className="hint">Nobody has noted a moment of this talk yet, in any source that we know.</p>
      )}
      <ol className="moments">
        {talk.moments.map((moment) => (
          <li key={moment.id}>
            <PlacedMoment talk={talk} moment={moment} />
            {moment.body && <p className="hint">{moment.body}</p>}
            <Source url={moment.source?.url} />
          </li>
        ))}
        {talk.unplaced.map(({ id, kind, label, source }) => (
          <li key={id}>
            <span className="timecode unknown">time unknown</span> {kind === 'quote' ? <q>{label}</q> : label}
            <Source url={source?.url} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PlacedMoment({ talk, moment }: { talk: Talk; moment: Moment }): ReactElement {
  const { start, label, approximate } = moment;
  const recording = recordingLink(talk, start);
  return (
    <>
      <span className="timecode">
        {approximate && 'about '}
        {formatTimecode(start)}
      </span>{' '}
      {recording ? <OutsideLink url={recording}>{label}</OutsideLink> : label}
    </>
  );
}

function Source({ url }: { url: string | undefined }): ReactElement | undefined {
  const label = sources.find((source) => source.url === url)?.label;
  return url && label ? (
    <p className="hint">
      Noted in <OutsideLink url={url}>{label}</OutsideLink>
    </p>
  ) : undefined;
}
