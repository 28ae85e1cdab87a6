import { formatFacts } from './format-facts';
import { FormatName } from './format-name';
import { ScrollRegion } from './scroll-region';
import { shownFormats } from './shown-formats';
import './formats.css';

function Options({ formatId }: { formatId: string }) {
  const options = formatFacts[formatId]?.options;
  if (!options) return 'none';
  return (
    <>
      <code>{options.maker}</code>: {Object.keys(options.meanings).join(', ')}
    </>
  );
}

/** The formats there are, the most telling first. */
export function OverviewTable() {
  return (
    <div className="formats">
      <ScrollRegion label="The formats">
        <table className="formats-overview">
          <caption className="formats-hidden">The formats</caption>
          <thead>
            <tr>
              <th scope="col">Format</th>
              <th scope="col">File names end in</th>
              <th scope="col">Media type</th>
              <th scope="col">Talkmark</th>
              <th scope="col">Options</th>
            </tr>
          </thead>
          <tbody>
            {shownFormats.map((format) => (
              <tr key={format.id}>
                <FormatName format={format} />
                <td>{format.extensions.map((extension) => `.${extension}`).join(' ')}</td>
                <td>{format.mediaType}</td>
                <td>{format.write ? 'reads and writes' : 'reads'}</td>
                <td>
                  <Options formatId={format.id} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
