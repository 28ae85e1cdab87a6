import { parseMediaFragment } from '@talkmark/core';
import type { Player } from '../store/create-player';

/**
 * Opens the talk where the page's address says, now and whenever it changes: `#t=979` or `#t=16:19` seeks there,
 * `#t=979,1001` plays that range and stops. Returns the stop.
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
  open();
  page.addEventListener('hashchange', open);
  return () => page.removeEventListener('hashchange', open);
}
