import { type ReactElement, useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from '../layout/error-boundary';
import { exampleText } from '../paste/example-text';
import { IssueList } from '../paste/issue-list';
import { type Reading, readText } from '../paste/read-text';
import { Review } from '../paste/review';

const summarize = (reading: Reading): string => {
  if (reading.status === 'refused') return '';
  const found = reading.moments.length + reading.unplaced.length + reading.beyond;
  return found === 1 ? '1 moment found.' : `${found.toLocaleString('en')} moments found.`;
};

export function PastePage(): ReactElement {
  const text = useRef<HTMLTextAreaElement>(null);
  const [attempt, setAttempt] = useState<{ number: number; reading: Reading }>();

  // Filled in here and not in the file, because React would then put it back over what was typed before it came.
  useEffect(() => {
    if (text.current?.value === '') text.current.value = exampleText;
  }, []);

  const find = () =>
    setAttempt({ number: (attempt?.number ?? 0) + 1, reading: readText(text.current?.value ?? '') });

  const reading = attempt?.reading;
  return (
    <>
      <h1>Paste a text, get its moments</h1>
      <p className="lead">
        A wrap-up post, a video’s description, the notes from the chat: whatever names times of a recording.
      </p>
      <div className="paste-form">
        <label htmlFor="text">Text with times in it</label>
        <textarea id="text" ref={text} rows={10} spellCheck={false} aria-describedby="text-hint" />
        <div className="paste-actions">
          <button type="button" className="button primary" onClick={find}>
            Find moments
          </button>
          <p className="hint" id="text-hint">
            The text is read in this browser and sent nowhere. The example is invented.
          </p>
        </div>
        <noscript>
          <p className="notice">Reading a text needs JavaScript.</p>
        </noscript>
      </div>
      <p role="status" className="status">
        {reading && summarize(reading)}
      </p>
      {reading?.status === 'refused' && (
        <>
          <p className="notice" data-severity="error" role="alert">
            {reading.message}
          </p>
          <IssueList issues={reading.issues} />
        </>
      )}
      {reading?.status === 'read' && (
        // A new text starts a new review, also after a fault in the last one.
        <ErrorBoundary key={attempt?.number} what="The review">
          <Review reading={reading} />
        </ErrorBoundary>
      )}
    </>
  );
}
