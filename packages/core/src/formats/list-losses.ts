import { formatPath } from '../talk/fault';
import type { Talk } from '../talk/talk';
import { findLosses } from './find-losses';
import type { Issue, TalkFormat, WrittenText } from './talk-format';

/** Whether something was said of the path or of what it is part of: `moments[3].start` is part of `moments[3]`. */
function isSaid(path: string, said: ReadonlySet<string | undefined>): boolean {
  let end = path.length;
  while (end > 0 && !said.has(path.slice(0, end))) {
    end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));
  }
  return end > 0;
}

/** Every loss of every moment: what the writer says, and what it says nothing of and reading back shows. */
export function listLosses(
  format: TalkFormat,
  talk: Talk,
  { text, losses = [], places }: WrittenText,
): readonly Issue[] {
  const said = new Set(losses.map(({ path }) => path));
  const back = format.parse(text, { mode: 'strict' }).talk;
  const gone = new Set([...talk.moments.keys()].filter((index) => said.has(`moments[${index}]`)));
  const found = findLosses(talk, back, format.name, places, gone).map((loss) => ({
    ...loss,
    path: formatPath(loss.path),
  }));
  return [...losses, ...found.filter(({ path }) => !isSaid(path, said))];
}
