import { type TalkFormat, writeTalk } from '@talkmark/core';
import { exampleTalk } from './example-talk';
import { formatFacts } from './format-facts';
import { type FormatReport, getFormatReports } from './format-reports';
import { HoldingMark } from './holding-mark';
import { ScrollRegion } from './scroll-region';
import './formats.css';

function Example({ format }: { format: TalkFormat }) {
  const { text } = writeTalk(exampleTalk, format.id, { formats: [format] });
  return (
    <details>
      <summary>An invented talk in {format.name}</summary>
      <ScrollRegion label={`Example of ${format.name}`}>
        <pre>{text}</pre>
      </ScrollRegion>
    </details>
  );
}

function Options({ formatId }: { formatId: string }) {
  const options = formatFacts[formatId]?.options;
  if (!options) return null;
  return (
    <>
      <dt>Options</dt>
      <dd>
        <code>{options.maker}</code> takes{' '}
        {Object.entries(options.meanings).map(([name, meaning], index) => (
          <span key={name}>
            {index > 0 && ', '}
            <code>{name}</code> ({meaning})
          </span>
        ))}
        .
      </dd>
    </>
  );
}

function Changes({ holdings }: Pick<FormatReport, 'holdings'>) {
  const told = holdings.filter(({ holding }) => holding.how);
  if (told.length === 0) return null;
  return (
    <>
      <dt>Changes</dt>
      <dd>
        <ul>
          {told.map(({ probe, holding }) => (
            <li key={probe.name + probe.paths}>
              <HoldingMark verdict={holding.verdict} />
              <span>
                {probe.name}: {holding.how}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Details({ report: { format, holdings } }: { report: FormatReport }) {
  const facts = formatFacts[format.id];
  return (
    <section>
      <h3>
        {format.name} <code>{format.id}</code>
      </h3>
      <dl>
        <dt>Times</dt>
        <dd>{facts?.times}</dd>
        <dt>Told by</dt>
        <dd>{facts?.told}</dd>
        <Options formatId={format.id} />
        <Changes holdings={holdings} />
      </dl>
      {format.write && <Example format={format} />}
    </section>
  );
}

/** Each format: its times, what it is told by, what it changes, and a talk written in it. */
export function FormatDetails() {
  return (
    <div className="formats formats-details">
      {getFormatReports().map((report) => (
        <Details key={report.format.id} report={report} />
      ))}
    </div>
  );
}
