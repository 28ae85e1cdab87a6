import { FormatName } from './format-name';
import { type FormatReport, getFormatReports } from './format-reports';
import { HoldingMark } from './holding-mark';
import { Legend } from './legend';
import { probeGroups } from './probes';
import { ScrollRegion } from './scroll-region';
import './formats.css';

const columns = probeGroups.flatMap(({ name, probes }) =>
  probes.map((probe, index) => ({ group: name, probe, begins: index === 0 })),
);

function Row({ report: { format, holdings } }: { report: FormatReport }) {
  return (
    <tr>
      <FormatName format={format} />
      {format.write ? (
        holdings.map(({ probe, holding: { verdict, how } }, index) => (
          <td
            key={probe.name + probe.paths}
            title={how ? `${probe.name}: ${how}` : undefined}
            data-begins={columns[index]?.begins || undefined}
          >
            <HoldingMark verdict={verdict} />
            <span className="formats-hidden">
              {verdict}
              {how && `: ${how}`}
            </span>
          </td>
        ))
      ) : (
        <td className="formats-only-read" colSpan={columns.length}>
          <span>Can only be read.</span>
        </td>
      )}
    </tr>
  );
}

/** What each format holds of what a talk can say. */
export function HoldingsTable() {
  return (
    <div className="formats">
      <Legend />
      <ScrollRegion label="What each format holds">
        <table className="formats-holdings">
          <caption className="formats-hidden">What each format holds</caption>
          <colgroup />
          {probeGroups.map(({ name, probes }) => (
            <colgroup key={name} span={probes.length} />
          ))}
          <thead>
            <tr>
              <td />
              {probeGroups.map(({ name, probes }) => (
                <th key={name} scope="colgroup" colSpan={probes.length} data-begins>
                  <span>{name}</span>
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">Format</th>
              {columns.map(({ group, probe, begins }) => (
                <th key={group + probe.name} scope="col" data-begins={begins || undefined}>
                  <span>{probe.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {getFormatReports().map((report) => (
              <Row key={report.format.id} report={report} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
