import type { CueNode } from '../formats/webvtt/cue-node';
import { parseCueText } from '../formats/webvtt/parse-cue-text';
import { parseWebVtt } from '../formats/webvtt/parse-webvtt';
import { describeTime } from '../time/describe-time';
import { formatMediaFragment, parseMediaFragment } from '../time/media-fragment';
import { formatTimecode, parseTimecode } from '../time/timecode';
import { attempt, type Finding } from './finding';
import { findIssueFaults } from './issue-faults';

function countNodes(nodes: readonly CueNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + ('children' in node ? countNodes(node.children) : 0), 0);
}

/** Reads one line as a time and as a link. */
export function tryTimes(line: string, findings: Finding[]): void {
  const fault = (message: string) => findings.push({ kind: 'fault', message });
  const seconds = attempt('parseTimecode', findings, () => parseTimecode(line));
  if (seconds !== undefined) {
    if (!(Number.isFinite(seconds) && seconds >= 0)) fault(`parseTimecode read ${seconds}`);
    else if (seconds <= Number.MAX_SAFE_INTEGER) {
      attempt('formatTimecode', findings, () => formatTimecode(seconds));
      attempt('describeTime', findings, () => describeTime(seconds));
    }
  }
  for (const mode of ['strict', 'lenient'] as const) {
    const fragment = attempt('parseMediaFragment', findings, () => parseMediaFragment(line, { mode }));
    const t = fragment?.t;
    if (t?.unit !== 'npt') continue;
    const { start, end } = t;
    if (!(Number.isFinite(start) && start >= 0)) fault(`parseMediaFragment read the start ${start}`);
    if (end !== null && !(Number.isFinite(end) && end >= start))
      fault(`parseMediaFragment read the end ${end}`);
    if (Math.max(start, end ?? 0) <= Number.MAX_SAFE_INTEGER) {
      attempt('formatMediaFragment', findings, () => formatMediaFragment({ start, end: end ?? start }));
    }
  }
}

/** Reads a text as the text of a cue. */
export function tryCueText(text: string, findings: Finding[]): void {
  const nodes = attempt('parseCueText', findings, () => parseCueText(text));
  attempt('JSON.stringify of parseCueText', findings, () => JSON.stringify(nodes));
  attempt('a walk over parseCueText', findings, () => countNodes(nodes ?? []));
}

/** Reads a WebVTT file as a browser and as a person would. */
export function tryWebVtt(content: string | Uint8Array, findings: Finding[]): void {
  for (const mode of ['strict', 'lenient'] as const) {
    const result = attempt('parseWebVtt', findings, () => parseWebVtt(content, { mode }));
    if (!result) continue;
    const { cues, issues } = result;
    if (cues.some(({ startTime, endTime }) => !(startTime >= 0 && endTime >= 0))) {
      findings.push({ kind: 'fault', message: `parseWebVtt in ${mode} mode read a cue without times` });
    }
    if (typeof content !== 'string') continue;
    for (const fault of findIssueFaults(issues, content)) {
      findings.push({ kind: 'fault', message: `parseWebVtt in ${mode} mode: ${fault}` });
    }
  }
}
