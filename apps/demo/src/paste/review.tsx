import { type ReactElement, useMemo, useState } from 'react';
import { TestCardPlayer } from '../player/test-card-player';
import { createDraft, type Draft, toTalk } from './draft';
import { DraftRow } from './draft-row';
import { IssueList } from './issue-list';
import type { Reading } from './read-text';

type Found = Extract<Reading, { status: 'read' }>;

/** The found moments to correct, and the player that follows each correction. */
export function Review({ reading }: { reading: Found }): ReactElement {
  const [drafts, setDrafts] = useState(() => reading.moments.map(createDraft));
  const talk = useMemo(() => toTalk(drafts), [drafts]);

  const change = (changed: Draft) =>
    setDrafts(drafts.map((draft) => (draft.moment.id === changed.moment.id ? changed : draft)));

  return (
    <>
      <section aria-labelledby="review">
        <h2 id="review">Review</h2>
        <p className="hint">
          Read as {reading.format}. Correct a time or a label, or drop what is not a moment: the player below
          follows.
        </p>
        {reading.beyond > 0 && (
          <p className="notice" data-severity="warning">
            Only the first are shown; {reading.beyond.toLocaleString('en')} more were found. Paste a shorter
            part of the text to see those.
          </p>
        )}
        <table className="review">
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Label</th>
              <th scope="col">Where it says so</th>
              <th scope="col">
                <span className="visually-hidden">Drop or keep</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <DraftRow key={draft.moment.id} draft={draft} onChange={change} />
            ))}
          </tbody>
        </table>
        {reading.unplaced.length > 0 && (
          <>
            <h3>Without a time</h3>
            <ul className="plain">
              {reading.unplaced.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <IssueList issues={reading.issues} />
      <section aria-labelledby="play">
        <h2 id="play">Play them</h2>
        <p className="hint">On a test card of 45 minutes that shows its own time.</p>
        <TestCardPlayer talk={talk} />
      </section>
    </>
  );
}
