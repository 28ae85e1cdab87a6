import type { Issue } from '../talk-format';
import type { Canvas } from './canvas';

/** What the reader of a manifest should know that a talk cannot say. */
export interface Notices {
  readonly canvases: readonly Canvas[];
  readonly hidden: number;
  readonly unnamed: number;
  /** Nothing in it is a moment. */
  readonly isEmpty: boolean;
}

const info = (message: string): Issue => ({ severity: 'info', message });

const shortest = 3;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, shortest).join(', ');
  return names.length > shortest ? `${shown} and ${names.length - shortest} more` : shown;
}

function noticeCanvases(canvases: readonly Canvas[]): Issue[] {
  if (canvases.length < 2) return [];
  const [first, ...others] = canvases.map(({ id, sources }) => sources[0]?.src ?? id ?? 'one without an id');
  return [
    info(
      `This manifest has ${canvases.length} canvases, each with a time of its own: ${listed(canvases.map(({ id = 'one without an id' }) => id))}. The talk has the first, ${first}; each moment says in extra.canvas which one it belongs to, and its times are those of that canvas. Not in the talk: ${listed(others)}.`,
    ),
  ];
}

function noticeTimes({ offset, others, sources }: Canvas): Issue[] {
  const shift =
    offset > 0
      ? [
          info(
            `The recording begins ${offset} seconds into its canvas: all times were made those of the recording.`,
          ),
        ]
      : [];
  if (others.length === 0) return shift;
  const names = others.map((other) => other.sources[0]?.src ?? '');
  const message = `The canvas shows ${others.length + 1} recordings, of which a talk can have one, ${sources[0]?.src}: moments beyond it have the times of the canvas. Not in the talk: ${listed(names)}.`;
  return [...shift, { severity: 'warning', message }];
}

export function noticeManifest({ canvases, hidden, unnamed, isEmpty }: Notices): Issue[] {
  const [first] = canvases;
  return [
    ...noticeCanvases(canvases),
    ...(first ? noticeTimes(first) : []),
    ...(hidden > 0 ? [info(`Ranges that ask not to be shown (no-nav) were passed over: ${hidden}.`)] : []),
    ...(unnamed > 0
      ? [
          info(
            `Ranges without a label were passed over: ${unnamed}. What they contain stands in their place.`,
          ),
        ]
      : []),
    ...(isEmpty
      ? [
          {
            ...info(
              'This manifest has no ranges with a label and no annotations: there are no moments in it.',
            ),
            path: 'moments',
          },
        ]
      : []),
  ];
}
