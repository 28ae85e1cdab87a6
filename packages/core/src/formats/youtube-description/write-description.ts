import type { Seconds, Talk } from '../../talk/talk';
import { formatTimecode } from '../../time/timecode';
import type { Issue, WrittenText } from '../talk-format';
import { rules } from './chapter-rules';
import { toChapterTitle } from './chapter-title';

interface Chapter {
  /** Whole. */
  readonly start: Seconds;
  title: string;
}

interface Plan {
  readonly chapters: readonly Chapter[];
  readonly losses: readonly Issue[];
}

/** Makes chapters of moments: the first at 0:00, none shorter than YouTube allows. */
function planChapters({ moments }: Talk): Plan {
  const chapters: Chapter[] = [];
  const losses: Issue[] = [];
  const lose = (message: string, path?: string): void => {
    losses.push({ severity: 'warning', message, ...(path && { path }) });
  };
  const [first] = moments;
  if (first && first.start >= rules.shortest) {
    chapters.push({ start: 0, title: 'Intro' });
    lose('YouTube wants the first chapter at 0:00: "0:00 Intro" was added.');
  }
  for (const [index, moment] of moments.entries()) {
    // A second too early still shows how the moment begins.
    const start = index === 0 && chapters.length === 0 ? 0 : Math.floor(moment.start);
    if (start === 0 && moment.start >= 1) {
      lose('YouTube wants the first chapter at 0:00: this was moved there.', `moments[${index}].start`);
    }
    const { title, changes } = toChapterTitle(moment.label);
    for (const change of changes) lose(change, `moments[${index}].label`);
    const last = chapters.at(-1);
    if (last && start - last.start < rules.shortest) {
      const joined = `${last.title} / ${title}`;
      const fits = [...joined].length <= rules.longestTitle;
      if (fits) last.title = joined;
      const what = fits ? 'was joined to' : 'was left out for';
      lose(
        `YouTube wants chapters of ${rules.shortest} seconds at least: this ${what} the one before.`,
        `moments[${index}]`,
      );
    } else chapters.push({ start, title });
  }
  return { chapters, losses };
}

function findBrokenRules(chapters: readonly Chapter[], text: string): Issue[] {
  const broken: Issue[] = [];
  const add = (message: string): void => {
    broken.push({ severity: 'error', message });
  };
  if (chapters.length < rules.fewest) {
    add(`YouTube makes chapters of ${rules.fewest} timestamps or more: these are shown as links only.`);
  }
  if (text.length > rules.longestText) {
    add(`YouTube takes ${rules.longestText} characters of description: this list has ${text.length}.`);
  }
  return broken;
}

/** A list that YouTube makes chapters of. */
export function writeDescription(talk: Talk): WrittenText {
  const { chapters, losses } = planChapters(talk);
  const text = chapters.map(({ start, title }) => `${formatTimecode(start)} ${title}\n`).join('');
  const broken = chapters.length > 0 ? findBrokenRules(chapters, text) : [];
  return { text, losses: [...losses, ...broken] };
}
