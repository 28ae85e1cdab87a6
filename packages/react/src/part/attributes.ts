import type { MomentStatus } from '../store/selectors';

/** The attributes by which a page finds the parts. Public: style sheets and tests rely on them. */
export const partAttributes = {
  player: { 'data-talkmark-player': '' },
  stage: { 'data-talkmark-stage': '' },
  media: { 'data-talkmark-media': '' },
  message: { 'data-talkmark-message': '' },
  notice: { 'data-talkmark-notice': '' },
  retry: { 'data-talkmark-retry': '' },
  hostLink: { 'data-talkmark-host-link': '' },
  timeline: { 'data-talkmark-timeline': '' },
  rail: { 'data-talkmark-rail': '' },
  marker: { 'data-talkmark-marker': '' },
  cluster: { 'data-talkmark-cluster': '' },
  popover: { 'data-talkmark-popover': '' },
  popoverTime: { 'data-talkmark-popover-time': '' },
  popoverTitle: { 'data-talkmark-popover-title': '' },
  popoverQuote: { 'data-talkmark-popover-quote': '' },
  popoverBody: { 'data-talkmark-popover-body': '' },
  popoverBeyond: { 'data-talkmark-popover-beyond': '' },
  popoverChoices: { 'data-talkmark-popover-choices': '' },
  popoverChoice: { 'data-talkmark-popover-choice': '' },
  popoverActions: { 'data-talkmark-popover-actions': '' },
  popoverPlay: { 'data-talkmark-popover-play': '' },
  popoverCopy: { 'data-talkmark-popover-copy': '' },
  popoverStatus: { 'data-talkmark-popover-status': '' },
  popoverClose: { 'data-talkmark-popover-close': '' },
  side: { 'data-talkmark-side': '' },
  list: { 'data-talkmark-list': '' },
  row: { 'data-talkmark-row': '' },
  rowTime: { 'data-talkmark-row-time': '' },
  rowLabel: { 'data-talkmark-row-label': '' },
  empty: { 'data-talkmark-empty': '' },
  unplaced: { 'data-talkmark-unplaced': '' },
} as const;

/** A CSS selector for the elements of any of these parts, with what must also be there: `partSelector(['rail'])`. */
export function partSelector(parts: readonly (keyof typeof partAttributes)[], state = ''): string {
  return parts.map((part) => `[${Object.keys(partAttributes[part]).join()}]${state}`).join();
}

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
