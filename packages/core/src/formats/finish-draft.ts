import type { DataRecord } from '../talk/record';
import type { IssueList } from './issue-list';
import { locateOffsets } from './locate';
import type { FormatResult } from './talk-format';

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
  /** Those without a time. @default those of the fields, which stand nowhere */
  readonly unplaced?: readonly RawMoment[];
}

const toFields = (moments: readonly RawMoment[]): readonly DataRecord[] =>
  moments.map(({ fields }) => fields);
const toOffsets = (moments: readonly RawMoment[]): readonly number[] => moments.map(({ offset }) => offset);

/** What was read of a text, with all there is to say about it. */
export function finishDraft(
  text: string,
  { fields, moments, unplaced }: RawDraft,
  issues: IssueList,
): FormatResult {
  return {
    talk: { ...fields, moments: toFields(moments), ...(unplaced && { unplaced: toFields(unplaced) }) },
    issues: issues.toArray(),
    locate: locateOffsets(text, toOffsets(moments), toOffsets(unplaced ?? [])),
  };
}
