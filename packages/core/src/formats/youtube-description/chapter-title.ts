import { toOneLine } from '../text-lines';
import { rules } from './chapter-rules';

export interface ChapterTitle {
  readonly title: string;
  /** What had to be changed, and why. */
  readonly changes: readonly string[];
}

// Between digits that are a time to YouTube, which makes a link of it, or to whoever reads the list.
const colonOfClock = /(?<=\p{Nd})[:：∶꞉︰](?=\p{Nd}{2}(?!\p{Nd}))/gu;

/** No reader of times takes it for a colon. */
const notColon = 'ː';

/**
 * A label as YouTube takes it: on one line, no longer than a title may be, without the angle brackets that no
 * description may have, and without times.
 */
export function toChapterTitle(label: string): ChapterTitle {
  const changes: string[] = [];
  const line = toOneLine(label);
  const timeless = line.replace(colonOfClock, notColon);
  if (timeless !== line)
    changes.push(`A time in a title would be taken for another timestamp: its colon became "${notColon}".`);
  const plain = timeless.replaceAll('<', '‹').replaceAll('>', '›');
  if (plain !== timeless) changes.push('YouTube takes no angle brackets: they became "‹" and "›".');
  const characters = [...plain];
  if (characters.length <= rules.longestTitle) return { title: plain, changes };
  changes.push(`YouTube takes titles of ${rules.longestTitle} characters: this was cut.`);
  const start = characters.slice(0, rules.longestTitle - 1).join('');
  return { title: `${start.trimEnd()}…`, changes };
}
