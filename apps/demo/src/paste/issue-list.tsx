import type { Issue } from '@talkmark/core';
import type { ReactElement } from 'react';

const mostIssues = 50;
const names = { error: 'Error', warning: 'Warning', info: 'Note' };

/** What the reader of the text had to say, with the line it is about. */
export function IssueList({ issues }: { issues: readonly Issue[] }): ReactElement | undefined {
  if (issues.length === 0) return undefined;
  const rest = issues.length - mostIssues;
  return (
    <section aria-labelledby="remarks">
      <h3 id="remarks">Remarks on the text</h3>
      <ul className="issues">
        {issues.slice(0, mostIssues).map(({ severity, message, line, column }) => (
          <li key={`${line}:${column}:${message}`} data-severity={severity}>
            <span className="severity">{names[severity]}</span>
            <span>
              {line !== undefined && <span className="line">Line {line}: </span>}
              {message}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="hint">And {rest.toLocaleString('en')} more.</p>}
    </section>
  );
}
