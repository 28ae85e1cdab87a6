import { completeTalk } from '../talk/complete-talk';
import type { ParseMode } from '../talk/parse-mode';
import { readTalk } from '../talk/read-talk';
import { type DataRecord, isRecord } from '../talk/record';
import { parseTimecode } from '../time/timecode';
import { toIssue } from './fault-issues';
import type { FormatResult, Issue } from './talk-format';
import type { TextPosition } from './text-position';

/** Fields of a talk and its moments as a file states them: whether they are what the model needs is still to be seen. */
export interface RawTalk {
  readonly fields: DataRecord;
  /** In the order of the text. */
  readonly moments: readonly unknown[];
}

/** Where in the text a moment begins. */
export type MomentPosition = (index: number) => TextPosition;

/** Takes what a format read into the model, and gives every fault of a moment its position. */
export function completeDraft(
  { fields, moments }: RawTalk,
  mode: ParseMode,
  positionOf: MomentPosition,
): FormatResult {
  const checked = readTalk({ ...fields, moments });
  const { talk, moments: inTextOrder, faults } = completeTalk(checked);
  const issues = [...checked.faults, ...faults].map((fault): Issue => {
    const [list, index] = fault.path;
    const isMoment = list === 'moments' && typeof index === 'number';
    return toIssue(fault, mode, isMoment ? positionOf(index) : undefined);
  });
  return { talk: { ...checked.fields, moments: inTextOrder, unplaced: talk.unplaced }, issues };
}

/** Says where a list leaves its order, for formats whose moments ascend. */
export function findDisorder(
  moments: readonly unknown[],
  mode: ParseMode,
  positionOf: MomentPosition,
): Issue[] {
  let latest = 0;
  for (const [index, moment] of moments.entries()) {
    const stated = isRecord(moment) ? moment['start'] : undefined;
    const start = typeof stated === 'string' ? parseTimecode(stated) : stated;
    if (typeof start !== 'number') continue;
    if (start < latest) {
      const problem = 'This begins before what stands above it: sort the list by start';
      const repair = 'The talk has it sorted';
      return [
        toIssue({ path: ['moments', index], severity: 'warning', problem, repair }, mode, positionOf(index)),
      ];
    }
    latest = start;
  }
  return [];
}

/** Issues as a reader meets them; those without a line come first. */
export function inTextOrder(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
}
