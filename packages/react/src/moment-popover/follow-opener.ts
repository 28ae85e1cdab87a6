import { partSelector } from '../part/attributes';
import type { Player } from '../store/create-player';
import { findAnchor } from './find-anchor';

const AT_HOME = partSelector(['rail', 'list']);
const POPOVER = partSelector(['popover']);
const TAB_STOP = `${partSelector(['rail'])} [tabindex="0"]`;

export interface Opener {
  /** Gives the focus back to what the open moment was opened from. */
  focus(): void;
  stop(): void;
}

function isFocused(element: HTMLElement): boolean {
  if (element.isConnected) element.focus();
  return element.matches(':focus');
}

/**
 * Remembers where the focus belongs once the popover closes: a button of the page outside the rail and the list that
 * opened the moment, else the moment's own marker, else the rail's tab stop.
 */
export function followOpener(player: Player, root: HTMLElement): Opener {
  let outside: HTMLElement | undefined;
  let anchor: HTMLElement | undefined;

  const stop = player.store.subscribe(({ openMomentIds }, previous) => {
    if (openMomentIds === previous.openMomentIds) return;
    if (openMomentIds.length > 0) {
      const { activeElement, body } = document;
      if (activeElement?.closest(POPOVER)) return;
      const isHere = activeElement === body || activeElement?.closest(AT_HOME);
      outside = !isHere && activeElement instanceof HTMLElement ? activeElement : undefined;
    } else if (previous.openMomentIds.length > 0) {
      // The page still shows what was open: meanwhile a marker may have been laid out, or have joined a cluster.
      anchor = findAnchor(root);
    }
  });

  return {
    focus() {
      if (outside && isFocused(outside)) return;
      if (anchor && anchor !== root && isFocused(anchor)) return;
      root.querySelector<HTMLElement>(TAB_STOP)?.focus();
    },
    stop,
  };
}
