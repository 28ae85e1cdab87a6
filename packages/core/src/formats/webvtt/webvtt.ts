import type { Talk } from '../../talk/talk';
import { TalkmarkError } from '../../talk/talkmark-error';
import { layOutCues } from '../cue-times';
import { finishDraft } from '../finish-draft';
import { createIssueList } from '../issue-list';
import type { FormatResult, Issue, ParseContext, TalkFormat, WrittenText } from '../talk-format';
import { noText } from '../untitled';
import { type CharacterReferences, commonReferences } from './character-references';
import type { CueKindName } from './cue-kind';
import { isCueKindName } from './cue-kinds';
import { htmlReferences } from './html-references';
import { readDraft } from './read-draft';
import { readFile } from './read-file';
import { writeFile } from './write-file';

export interface WebVttFormatOptions {
  /**
   * What is written: `chapters` are titles that players list, `captions` what is said, `metadata` JSON for programs.
   * @default what all moments were read from (their kind is `cue`, `metadata` or `thumbnail`), or else chapters
   */
  readonly kind?: Exclude<CueKindName, 'thumbnails'>;
  /** The names that are read between `&` and `;`. @default `commonReferences`, those that people write */
  readonly characterReferences?: CharacterReferences;
}

const kindsOfMoments: ReadonlyMap<string, CueKindName> = new Map([
  ['cue', 'captions'],
  ['thumbnail', 'thumbnails'],
  ['metadata', 'metadata'],
]);

function kindOf({ moments }: Talk): CueKindName {
  const kind = kindsOfMoments.get(moments[0]?.kind ?? '') ?? 'chapters';
  const isShared = moments.every((moment) => kindsOfMoments.get(moment.kind) === kind);
  const isShown = kind !== 'thumbnails' || moments.every(({ image }) => image !== undefined);
  return isShared && isShown ? kind : 'chapters';
}

/** From the header to a list of times that could be one of captions too. */
function likelihood(text: string): number {
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 1;
  if (/^[\s\uFEFF]{0,100}WEBVTT\b/.test(text)) return 0.9;
  const arrow = text.indexOf('-->');
  if (arrow === -1) return 0;
  const isStart = /(?:^|[\r\n])[ \t]*[\d:]{4,12}\.\d{3}[ \t]*$/.test(
    text.slice(Math.max(0, arrow - 30), arrow),
  );
  const isEnd = /^[ \t]*[\d:]{4,12}\.\d{3}[ \t]*(?:[\r\n]|$|[a-z]+:)/.test(text.slice(arrow + 3, arrow + 40));
  return isStart && isEnd ? 0.6 : 0;
}

/**
 * WebVTT of every kind, whose reading tells the kinds apart by what stands in them. Whatever is written can be read
 * back: what the cues themselves cannot say stands in one comment behind them.
 *
 * @throws {TalkmarkError} for a `kind` that is none.
 */
export function createWebVtt(options: WebVttFormatOptions = {}): TalkFormat {
  const { kind, characterReferences = commonReferences } = options;
  if (kind !== undefined && !isCueKindName(kind)) {
    throw new TalkmarkError(`"${kind}" is no kind of cues. Use chapters, captions or metadata.`);
  }

  function parse(text: string, { mode }: ParseContext): FormatResult {
    const file = readFile(text, mode);
    const issues = createIssueList(text, mode);
    for (const [index, cue] of file.cues.entries()) {
      if (cue.text.trim() === '') issues.add('warning', noText, file.offsets[index] ?? 0);
    }
    if (file.cues.length === 0 && file.issues.length === 0) {
      return { talk: readDraft(file, characterReferences).fields, issues: [noCues] };
    }
    const draft = finishDraft(text, readDraft(file, characterReferences), issues);
    return { ...draft, issues: [...file.issues, ...draft.issues] };
  }

  function write(talk: Talk): WrittenText {
    const written = kind ?? kindOf(talk);
    const { cues, losses } = layOutCues(talk, written === 'chapters');
    const text = writeFile(talk, cues, written, characterReferences);
    return { text, losses: [...losses, ...noticeKept(text)] };
  }

  return {
    id: 'webvtt',
    name: 'WebVTT',
    mediaType: 'text/vtt',
    extensions: ['vtt'],
    likelihood,
    parse,
    write,
  };
}

const noCues: Issue = { severity: 'info', message: 'This file has no cues.', path: 'moments' };

function noticeKept(text: string): Issue[] {
  if (!text.includes('\n\nNOTE x-talkmark {')) return [];
  const message =
    'What the cues cannot say stands in a comment at the end of the file, which other programs pass over.';
  return [{ severity: 'info', message }];
}

/** WebVTT with all character references that HTML has. */
export const webvtt: TalkFormat = /* @__PURE__ */ createWebVtt({ characterReferences: htmlReferences });
