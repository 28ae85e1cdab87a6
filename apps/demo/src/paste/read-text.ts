import { formats, type Issue, type Moment, parseTalk, type UnplacedMoment } from '@talkmark/core';

/** Beyond this the page would be slow to scroll, not to read the text. */
const mostMoments = 500;
const longestText = 1_000_000;

/** What came of a text: moments to review, or why there are none and what to do. */
export type Reading =
  | { readonly status: 'refused'; readonly message: string; readonly issues: readonly Issue[] }
  | {
      readonly status: 'read';
      readonly format: string;
      readonly moments: readonly Moment[];
      readonly unplaced: readonly UnplacedMoment[];
      readonly issues: readonly Issue[];
      /** How many moments were found beyond those that are shown. */
      readonly beyond: number;
    };

const count = (value: number): string => value.toLocaleString('en');

const refuse = (message: string, issues: readonly Issue[] = []): Reading => ({
  status: 'refused',
  message,
  issues,
});

function read(text: string): Reading {
  if (text.trim() === '') {
    return refuse('The text is empty. Paste one that names times, such as “the demo fails at 16:19”.');
  }
  if (text.length > longestText) {
    return refuse(
      `The text has ${count(text.length)} characters, and this page reads up to ${count(longestText)}. ` +
        'Paste only the part that names times.',
    );
  }
  const { format, talk, issues } = parseTalk(text);
  const { moments, unplaced } = talk;
  if (moments.length + unplaced.length === 0) {
    return refuse(
      `No moment was found in ${count(text.split('\n').length)} lines. A moment is a time with words beside it, ` +
        'such as “16:19 the demo fails”: check that the text has some, or add one.',
      issues,
    );
  }
  return {
    status: 'read',
    format: formats.find(({ id }) => id === format)?.name ?? 'Text',
    moments: moments.slice(0, mostMoments),
    unplaced: unplaced.slice(0, mostMoments),
    issues,
    beyond: Math.max(0, moments.length - mostMoments) + Math.max(0, unplaced.length - mostMoments),
  };
}

/** Answers every text, also one that this page itself fails on. */
export function readText(text: string): Reading {
  try {
    return read(text);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return refuse(
      'The text could not be read; the fault is in this page, not in the text. Try a shorter part of it, and please ' +
        `report it with these words: “${words}”`,
    );
  }
}
