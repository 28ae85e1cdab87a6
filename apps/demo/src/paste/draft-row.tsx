import type { ReactElement } from 'react';
import { testCardDuration } from '../player/test-card';
import { type Draft, hasBadTime, isBeyond } from './draft';

interface Properties {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** One found moment: correct its time or label, drop it, take it back. */
export function DraftRow({ draft, onChange }: Properties): ReactElement {
  const { moment, time, label, isDropped } = draft;
  const isBad = hasBadTime(draft);
  const beyond = !isBad && isBeyond(draft, testCardDuration);
  const messageId = `time-message-${moment.id}`;
  return (
    <tr data-dropped={isDropped ? '' : undefined}>
      <td data-cell="time">
        <input
          aria-label={`Time of ${moment.label}`}
          aria-invalid={isBad}
          aria-describedby={isBad || beyond ? messageId : undefined}
          className="timecode"
          disabled={isDropped}
          value={time}
          onChange={(event) => onChange({ ...draft, time: event.target.value })}
        />
        {isBad && (
          <p className="field-message" id={messageId}>
            Write it like 16:19
          </p>
        )}
        {beyond && (
          <p className="hint" id={messageId}>
            After the end of the test card
          </p>
        )}
      </td>
      <td data-cell="label">
        <input
          aria-label={`Label at ${time}`}
          disabled={isDropped}
          value={label}
          onChange={(event) => onChange({ ...draft, label: event.target.value })}
        />
      </td>
      <td data-cell="quote">{moment.source?.quote ?? <span className="unknown">–</span>}</td>
      <td data-cell="action">
        <button
          type="button"
          className="button quiet"
          onClick={() => onChange({ ...draft, isDropped: !isDropped })}
          aria-label={`${isDropped ? 'Keep' : 'Drop'} ${moment.label}`}
        >
          {isDropped ? 'Keep' : 'Drop'}
        </button>
      </td>
    </tr>
  );
}
