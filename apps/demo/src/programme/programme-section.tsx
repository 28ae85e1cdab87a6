import type { ReactElement } from 'react';
import { type PlannedSection, talksOf } from '../archive/dtrace-conf-16';
import { ProgrammeTalk } from './programme-talk';

interface Properties {
  readonly section: PlannedSection;
  /** Where its first talk stands in the programme, from 1. */
  readonly firstNumber: number;
}

export function ProgrammeSection({ section, firstNumber }: Properties): ReactElement {
  const { title, planned } = section;
  return (
    <section className="programme-section" data-section={title}>
      <header>
        <h3>{title}</h3>
        {planned && (
          <p className="planned">
            planned for <time>{planned}</time>
          </p>
        )}
      </header>
      <ol start={firstNumber}>
        {talksOf(section).map((talk, index) => (
          <ProgrammeTalk key={talk.id} talk={talk} number={firstNumber + index} />
        ))}
      </ol>
    </section>
  );
}
