import type { ReactElement } from 'react';
import { dtraceConf16 } from '../archive/dtrace-conf-16';
import { OutsideLink } from '../layout/outside-link';

export function Credits(): ReactElement {
  return (
    <section aria-labelledby="credits" className="aside">
      <h2 id="credits">Sources and credits</h2>
      <ul className="plain">
        {dtraceConf16.credits?.map(({ url, label }) => (
          <li key={url}>
            <OutsideLink url={url}>{label}</OutsideLink>
          </li>
        ))}
      </ul>
      <p className="hint">
        awesome-dtrace is under{' '}
        <OutsideLink url="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</OutsideLink>; a slip of the
        pen in one title was corrected. Descriptions are in our own words. Nothing here was checked against
        the recordings, and pages of 2016 may be gone.
      </p>
    </section>
  );
}
