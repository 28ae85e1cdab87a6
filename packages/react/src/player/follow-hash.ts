import { parseMediaFragment } from '@talkmark/core';
import { isPlainClick } from '../part/plain-click';
import type { Player } from '../store/create-player';

/**
 * Opens the talk where the page's address says: now, whenever it changes, and when a link to the same address is
 * followed again. `#t=979` or `#t=16:19` seeks there, `#t=979,1001` plays that range and stops. Returns the stop.
 */
export function followHash(player: Player, page: Window): () => void {
  function open(): void {
    const { t } = parseMediaFragment(page.location.hash, { mode: 'lenient' });
    if (t?.unit !== 'npt') return;
    const { start, end } = t;
    if (end === null) player.seek(start);
    // A browser may refuse to start by itself: the range stays set for the viewer's own click on Play.
    else player.playRange({ start, end }).catch(() => {});
  }

  /** The address does not change, so the browser says nothing. */
  function openAgain(event: MouseEvent): void {
    if (event.defaultPrevented || !isPlainClick(event) || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href*="#"]');
    if (link && link.target !== '_blank' && link.href === page.location.href) open();
  }

  open();
  page.addEventListener('hashchange', open);
  page.document.addEventListener('click', openAgain);
  return () => {
    page.removeEventListener('hashchange', open);
    page.document.removeEventListener('click', openAgain);
  };
}
