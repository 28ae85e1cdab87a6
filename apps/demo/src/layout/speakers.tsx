import type { Talk } from '@talkmark/core';
import { Fragment, type ReactElement } from 'react';
import { OutsideLink } from './outside-link';

/** Who gives a talk, with affiliation where it is known; links only where `linked`. */
export function Speakers({ of, linked = false }: { of: Talk; linked?: boolean }): ReactElement {
  return (
    <p className="speakers">
      {of.speakers.map(({ name, affiliation, url }, index) => (
        <Fragment key={name}>
          {index > 0 && <span> and </span>}
          {linked && url ? <OutsideLink url={url}>{name}</OutsideLink> : name}
          {affiliation && <span className="affiliation">, {affiliation}</span>}
        </Fragment>
      ))}
    </p>
  );
}
