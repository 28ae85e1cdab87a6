import type { MomentStatus } from '../store/selectors';

/** The attributes by which a page finds the parts. Public: style sheets and tests rely on them. */
export const partAttributes = {
  player: { 'data-talkmark-player': '' },
  media: { 'data-talkmark-media': '' },
  timeline: { 'data-talkmark-timeline': '' },
  rail: { 'data-talkmark-rail': '' },
  marker: { 'data-talkmark-marker': '' },
  cluster: { 'data-talkmark-cluster': '' },
  popover: { 'data-talkmark-popover': '' },
  list: { 'data-talkmark-list': '' },
  row: { 'data-talkmark-row': '' },
  unplaced: { 'data-talkmark-unplaced': '' },
} as const;

/** Custom properties that carry geometry to the style sheet, as fractions of the duration from 0 to 1. */
export const geometry = {
  markerStart: '--marker-start',
  markerEnd: '--marker-end',
  playhead: '--playhead',
} as const;

type Present = '' | undefined;

export interface StateAttributes {
  readonly 'data-active': Present;
  readonly 'data-current': Present;
  readonly 'data-open': Present;
  readonly 'data-past': Present;
}

/** State as attributes that are there or not. */
export function stateAttributes({ active, current, open, past }: MomentStatus): StateAttributes {
  const present = (condition: boolean): Present => (condition ? '' : undefined);
  return {
    'data-active': present(active),
    'data-current': present(current),
    'data-open': present(open),
    'data-past': present(past),
  };
}
