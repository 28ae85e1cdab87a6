import type { ReactElement } from 'react';
import { alsoRecorded } from '../archive/dtrace-conf-16';
import { recordingLink } from '../archive/recording';
import { runningOrder } from '../archive/sources';
import { OutsideLink } from '../layout/outside-link';

/** The video that the wrap-up post does not name. */
export function AlsoRecorded(): ReactElement {
  return (
    <section aria-labelledby="also-recorded" className="aside">
      <h2 id="also-recorded">Also recorded, not in the wrap-up</h2>
      <p>
        <OutsideLink url={recordingLink(alsoRecorded) ?? ''}>{alsoRecorded.title}</OutsideLink>
      </p>
      <p className="hint">
        By “George and Mark”, as the <OutsideLink url={runningOrder.url}>running order</OutsideLink> has it,
        which gives no surnames and puts the talk near the end of the day.
      </p>
    </section>
  );
}
