import type { ReactElement } from 'react';
import { announcement, eventPage } from '../archive/sources';
import { OutsideLink } from '../layout/outside-link';

/** What is known of the day, and how surely. */
export function Facts(): ReactElement {
  return (
    <dl className="facts" aria-label="What is known of the day">
      <div>
        <dt>Date</dt>
        <dd>
          <time dateTime="2016-05-25">25 May 2016</time> <span className="certainty">probable</span>
          <p>
            No source writes it. It is the day of{' '}
            <OutsideLink url={announcement.url}>{announcement.label}</OutsideLink>, whose number holds its
            time: 18:34 UTC.
          </p>
        </dd>
      </div>
      <div>
        <dt>Host</dt>
        <dd>
          Joyent · <OutsideLink url={eventPage.url}>event page</OutsideLink>
        </dd>
      </div>
      <div>
        <dt>Venue</dt>
        <dd className="unknown">not known</dd>
      </div>
      <div>
        <dt>Form</dt>
        <dd>unconference of one day</dd>
      </div>
      <div>
        <dt>Recordings</dt>
        <dd>
          17 on Vimeo <span className="unknown">· lengths not known</span>
        </dd>
      </div>
    </dl>
  );
}
