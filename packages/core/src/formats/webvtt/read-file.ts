import type { ParseMode } from '../../talk/parse-mode';
import { createIssueList } from '../issue-list';
import type { Issue } from '../talk-format';
import { type Block, createBlockScanner } from './block-scanner';
import { applyCueSettings } from './cue-settings';
import { createScannedLine, readLine } from './line-scanner';
import { parseRegion } from './region-settings';
import { readSignature } from './signature';
import { createCue, type WebVttCue, type WebVttRegion } from './webvtt-cue';

/** A block that is no cue. */
export interface OtherBlock {
  /** As it stands, lines ended by LF. */
  readonly text: string;
  /** `NOTE`, `STYLE`, `REGION`, `ATTRIBUTES`, or empty where the block is nothing that WebVTT knows. */
  readonly keyword: string;
}

/** All that stands in a file, what the parser of the specification passes over included. */
export interface WebVttFile {
  /** This is no WebVTT: nothing was read. */
  readonly fatal: boolean;
  /** What follows `WEBVTT`, up to the first blank line. */
  readonly header: string;
  /** In the order of the file. */
  readonly cues: readonly WebVttCue[];
  /** Where the times of each cue stand. */
  readonly offsets: readonly number[];
  /** The settings of each cue, as they stand. */
  readonly settings: readonly string[];
  readonly regions: readonly WebVttRegion[];
  /** Under the number of cues before them. */
  readonly blocks: ReadonlyMap<number, readonly OtherBlock[]>;
  readonly issues: readonly Issue[];
}

const keywords = /^(?:NOTE(?=[ \t\n]|$)|(?:STYLE|REGION|ATTRIBUTES)(?=[ \t\f]*(?:\n|$)))/;

/** `NOTE`, `STYLE`, `REGION` or `ATTRIBUTES`, if a block that is no cue begins with it; empty otherwise. */
export const keywordOf = (block: string): string => keywords.exec(block)?.[0] ?? '';

// Settings nobody knows stand at every cue of some files.
const mostSettings = 50;

/**
 * Reads a file by the parser algorithm (WebVTT, 6.1) in one walk. The text has been decoded and holds no NUL; its
 * line terminators may be any.
 */
export function readFile(text: string, mode: ParseMode): WebVttFile {
  const issues = createIssueList(text, mode);
  const scan = createBlockScanner(text, mode);
  const hasReturns = text.includes('\r');
  const cues: WebVttCue[] = [];
  const offsets: number[] = [];
  const settings: string[] = [];
  const blocks = new Map<number, OtherBlock[]>();
  const regions: WebVttRegion[] = [];
  const regionsById = new Map<string, WebVttRegion>();
  const ignoredSettings = new Set<string>();

  const slice = (from: number, to: number): string => {
    const part = text.slice(from, to);
    return hasReturns && part.includes('\r') ? part.replace(/\r\n?/g, '\n') : part;
  };

  const ignore = (setting: string, offset: number): void => {
    if (ignoredSettings.has(setting) || ignoredSettings.size >= mostSettings) return;
    ignoredSettings.add(setting);
    const shown = JSON.stringify(setting.slice(0, 40));
    issues.add('warning', `${shown} is no setting that WebVTT knows: ignored wherever it stands.`, offset);
  };

  const reportRepairs = ({ startTime, endTime }: WebVttCue, block: Block): void => {
    if (block.timings?.isRepaired) {
      const message = `WebVTT writes 00:00:00.000 --> 00:00:00.000: read as ${startTime} to ${endTime} seconds.`;
      issues.add('warning', message, block.timingsStart);
    }
    if (block.arrowInText !== -1) {
      issues.add('warning', 'A text cannot contain -->: write --&gt;. Read as text.', block.arrowInText);
    }
  };

  const readCue = (block: Block): void => {
    const { timings, bodyStart } = block;
    if (!timings) return;
    const id = block.idEnd === block.start ? '' : text.slice(block.start, block.idEnd);
    const cue = createCue(id, timings.startTime, timings.endTime);
    const cueSettings =
      timings.end === block.timingsEnd ? '' : text.slice(timings.end, block.timingsEnd).trim();
    if (cueSettings !== '') {
      applyCueSettings(cue, cueSettings, regionsById, (setting) => ignore(setting, timings.end));
    }
    cue.text = slice(bodyStart, block.end);
    cues.push(cue);
    offsets.push(block.timingsStart);
    settings.push(cueSettings);
    reportRepairs(cue, block);
  };

  const readRegion = (block: Block): void => {
    const body = slice(block.bodyStart, block.end);
    const region = parseRegion(body, (setting) => ignore(setting, block.start));
    regions.push(region);
    regionsById.set(region.id, region);
  };

  const drop = (block: Block, keyword: string, content: string): void => {
    const last = cues.at(-1);
    if (block.timingsStart !== -1) {
      const advice = 'write 00:00:00.000 --> 00:00:00.000';
      issues.add('error', `These times cannot be read: ${advice}. The cue was dropped.`, block.timingsStart);
    } else if (keyword !== '') {
      issues.add('error', `${keyword} must stand before the first cue: it was dropped.`, block.start);
    } else if (mode === 'lenient' && last?.text === '') {
      last.text = content;
      issues.add(
        'warning',
        'A blank line stands between these lines and their times: read as text.',
        block.start,
      );
    } else {
      const advice = 'write them above it, or NOTE if it is a comment';
      issues.add('error', `This has no times: ${advice}. It was dropped.`, block.start);
    }
  };

  const readOther = (block: Block): void => {
    const content = slice(block.start, block.end);
    const keyword = block.timingsStart === -1 ? keywordOf(content) : '';
    const isRead = keyword === 'NOTE' || (keyword !== '' && cues.length === 0);
    // A keyword alone is followed by nothing that could be read.
    if (keyword === 'REGION' && isRead && block.bodyStart !== -1) readRegion(block);
    if (!isRead) drop(block, keyword, content);
    const others = blocks.get(cues.length);
    if (others) others.push({ text: content, keyword });
    else blocks.set(cues.length, [{ text: content, keyword }]);
  };

  const signature = readSignature(text, mode === 'lenient', issues);
  let position = signature?.end ?? text.length;
  let header = '';
  if (signature?.hasHeader) {
    const line = createScannedLine();
    readLine(text, position, line);
    header = text.slice(position, line.end);
    if (line.next < text.length) {
      const block = scan(line.next, true);
      if (block.end > block.start) header += `\n${slice(block.start, block.end)}`;
      position = block.next;
    } else {
      position = text.length;
    }
  }
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === 10 || code === 13) {
      position += 1;
      continue;
    }
    const block = scan(position, false);
    if (block.timings) readCue(block);
    else readOther(block);
    if (block.isCutShort) issues.add('warning', 'A blank line is missing above this line.', block.next);
    position = block.next;
  }
  const fatal = signature === undefined;
  return { fatal, header, cues, offsets, settings, regions, blocks, issues: issues.toArray() };
}
