import type { ParseMode } from '../talk/parse-mode';
import type { DataRecord } from '../talk/record';
import { completeDraft } from './complete-draft';
import type { IssueList } from './issue-list';
import type { FormatResult } from './talk-format';
import { createPositionOf } from './text-position';

/** A moment as a file states it, and where in the text it begins. */
export interface RawMoment {
  readonly fields: DataRecord;
  /** In UTF-16 code units. */
  readonly offset: number;
}

export interface RawDraft {
  /** Of the talk. */
  readonly fields: DataRecord;
  readonly moments: readonly RawMoment[];
}

/** Takes what was read of a text into the model, and says all there is to say about it. */
export function finishDraft(
  text: string,
  { fields, moments }: RawDraft,
  issues: IssueList,
  mode: ParseMode,
): FormatResult {
  let positionOf: ReturnType<typeof createPositionOf> | undefined;
  const { talk, issues: faults } = completeDraft(
    { fields, moments: moments.map((moment) => moment.fields) },
    mode,
    (index) => {
      positionOf ??= createPositionOf(text);
      return positionOf(moments[index]?.offset ?? 0);
    },
  );
  return { talk, issues: [...issues.toArray(), ...faults] };
}
