import type { Issue } from '../talk-format';
import type { TextPosition } from '../text-position';

const frameStamp = /(?<![\w:;.\\])\d\d:[0-5]\d:[0-5]\d[:;]\d\d(?![\w:;]|\.\d)/g;

/** Says at the first that a text has times which count frames: only a frame rate would make moments of them. */
export function explainFrames(folded: string, positionOf: (offset: number) => TextPosition): Issue[] {
  let first: RegExpExecArray | undefined;
  let count = 0;
  for (const match of folded.matchAll(frameStamp)) {
    first ??= match;
    count += 1;
  }
  if (!first) return [];
  const [shown] = first;
  const others = count === 1 ? '' : ` (${count} times, the first of them here)`;
  const message = `"${shown}" was not read as a moment: it counts frames, and nothing says how many make a second${others}. If it is one, write ${shown.slice(0, -3)}.`;
  return [{ severity: 'info', message, ...positionOf(first.index) }];
}
