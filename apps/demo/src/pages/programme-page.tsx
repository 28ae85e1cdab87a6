import type { ReactElement } from 'react';
import { sections } from '../archive/dtrace-conf-16';
import { AlsoRecorded } from '../programme/also-recorded';
import { Credits } from '../programme/credits';
import { Facts } from '../programme/facts';
import { ProgrammeSection } from '../programme/programme-section';

/** Where each section's first talk stands in the whole programme, from 1. */
const firstNumbers = sections.map((_, index) =>
  sections.slice(0, index).reduce((count, { talkIds }) => count + talkIds.length, 1),
);

export function ProgrammePage(): ReactElement {
  return (
    <>
      <div className="intro">
        <div>
          <p className="eyebrow">Archive</p>
          <h1>dtrace.conf(16)</h1>
          <p className="lead">
            Sixteen talks about DTrace, recorded on one day in 2016. Open one, and the moments that somebody
            noted stand on its timeline.
          </p>
        </div>
        <Facts />
      </div>
      <section aria-labelledby="programme">
        <h2 id="programme">Programme</h2>
        <p className="hint">
          In the order and groups of the wrap-up post. The times of day are those planned beforehand; the day
          may have gone otherwise.
        </p>
        <div className="programme">
          {sections.map((section, index) => (
            <ProgrammeSection key={section.title} section={section} firstNumber={firstNumbers[index] ?? 1} />
          ))}
        </div>
      </section>
      <AlsoRecorded />
      <Credits />
    </>
  );
}
