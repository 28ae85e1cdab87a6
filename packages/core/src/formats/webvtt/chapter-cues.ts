import { titleOrTime } from '../untitled';
import type { CueKind } from './cue-kind';
import { escapeText, readPlainText, toLine } from './plain-text';
import { readCueText } from './read-cue-text';

/** Titles, by the rules for extracting them (WebVTT, 6.6). */
export const chapterCues: CueKind = {
  read({ text, startTime }, references) {
    const { text: title } = readPlainText(readCueText(text, references), { hasVoices: false });
    const label = titleOrTime(title, startTime);
    return { fields: { label, kind: 'chapter' }, canonical: escapeText(label) };
  },
  write: ({ label }) => escapeText(toLine(label)),
};
