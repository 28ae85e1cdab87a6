import type { Player } from '../store/create-player';

export interface Hotkey {
  /** `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  readonly description: string;
  readonly run: (player: Player) => void;
}

/** The one table behind the handler and every list of keys. */
export const defaultHotkeys: readonly Hotkey[] = [
  { keys: [' ', 'k'], description: 'Play or pause', run: (player) => player.togglePlay() },
  {
    keys: ['ArrowLeft'],
    description: 'Back 5 seconds',
    run: (player) => player.seek(player.playhead.time - 5),
  },
  {
    keys: ['ArrowRight'],
    description: 'On 5 seconds',
    run: (player) => player.seek(player.playhead.time + 5),
  },
  { keys: ['j'], description: 'Back 10 seconds', run: (player) => player.seek(player.playhead.time - 10) },
  { keys: ['l'], description: 'On 10 seconds', run: (player) => player.seek(player.playhead.time + 10) },
  { keys: ['n'], description: 'Next moment', run: (player) => player.nextMoment() },
  { keys: ['p'], description: 'Previous moment', run: (player) => player.previousMoment() },
];

/** Elements that give these keys a meaning of their own. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const OPERATING =
  'button, a[href], summary, [role="slider"], [role="menuitem"], [role="menuitemradio"], [role="tab"]';
const OPERATING_KEYS = [' ', 'Enter', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING)) return true;
  return OPERATING_KEYS.includes(key) && target.closest(OPERATING) !== null;
}

/**
 * Runs the hotkey that a key press means. Leaves alone what was handled already, keys with modifiers, and keys that the
 * focused element needs: letters in a text field, Space on a button, arrows on a slider.
 */
export function handleHotkey(
  event: KeyboardEvent,
  player: Player,
  hotkeys: readonly Hotkey[] = defaultHotkeys,
): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTakenBy(event.target, event.key)) return;
  const hotkey = hotkeys.find(({ keys }) => keys.includes(event.key));
  if (!hotkey) return;
  event.preventDefault();
  hotkey.run(player);
}
