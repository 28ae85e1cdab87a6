import type { Person } from '../../talk/talk';
import { titleOrTime } from '../untitled';
import type { CueKind } from './cue-kind';
import { escapeText, readPlainText, toLine } from './plain-text';
import { readCueText } from './read-cue-text';

// A class ends at these (WebVTT, 4.2.2), and a name of a speaker is one line that is not empty.
const isClass = (tag: string): boolean => /^[^\s&<>.]+$/.test(tag);

interface Said {
  readonly label: string;
  readonly people?: readonly Person[] | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** The speaker whose name stands before the label, and what is said. */
function splitVoice({ label, people = [] }: Said): { voice: string; said: string } {
  const line = toLine(label);
  const [speaker] = people;
  const voice = speaker === undefined ? '' : toLine(speaker.name);
  const isNamed = voice !== '' && line.startsWith(`${voice}: `);
  return isNamed ? { voice, said: line.slice(voice.length + 2) } : { voice: '', said: line };
}

function writeCaption(caption: Said): string {
  const { voice, said } = splitVoice(caption);
  const classes = (caption.tags ?? [])
    .filter(isClass)
    .map((tag) => `.${tag}`)
    .join('');
  const text = escapeText(said);
  if (voice !== '') return `<v${classes} ${escapeText(voice)}>${text}`;
  return classes === '' ? text : `<c${classes}>${text}</c>`;
}

/** What is said, with who says it: captions, subtitles, descriptions (WebVTT, 4.2.2). */
export const captionCues: CueKind = {
  read({ text, startTime }, references) {
    const plain = readPlainText(readCueText(text, references), { hasVoices: true });
    const caption = {
      label: titleOrTime(plain.text, startTime),
      people: plain.voices.length > 0 ? plain.voices.map((name) => ({ name })) : undefined,
      tags: plain.classes.length > 0 ? plain.classes : undefined,
    };
    return { fields: { ...caption, kind: 'cue' }, canonical: writeCaption(caption) };
  },
  write: writeCaption,
};
