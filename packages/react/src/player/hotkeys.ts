import type { Player } from '../store/create-player';
import type { Labels } from './labels';

export interface Hotkey {
  /** `KeyboardEvent.key`. A letter is also heard with Caps Lock on. */
  readonly keys: readonly string[];
  /** What it does, for a list of keys. */
  readonly description: (labels: Labels) => string;
  readonly run: (player: Player) => void;
  /** Whether it goes on while the key is held. @default false */
  readonly repeats?: boolean;
}

function skip(key: string, seconds: number): Hotkey {
  return {
    keys: [key],
    description: (labels) => (seconds < 0 ? labels.skipBack(-seconds) : labels.skipForward(seconds)),
    run: (player) => player.seek(player.playhead.time + seconds),
    repeats: true,
  };
}

/** The one table behind the handler and every list of keys. */
export const defaultHotkeys: readonly Hotkey[] = [
  { keys: [' ', 'k'], description: (labels) => labels.playOrPause, run: (player) => player.togglePlay() },
  skip('ArrowLeft', -5),
  skip('ArrowRight', 5),
  skip('j', -10),
  skip('l', 10),
  {
    keys: ['n'],
    description: (labels) => labels.nextMoment,
    run: (player) => player.nextMoment(),
    repeats: true,
  },
  {
    keys: ['p'],
    description: (labels) => labels.previousMoment,
    run: (player) => player.previousMoment(),
    repeats: true,
  },
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

function isMeant({ keys }: Hotkey, { key, shiftKey }: KeyboardEvent): boolean {
  // Caps Lock makes a capital without Shift.
  return keys.includes(key) || (!shiftKey && keys.includes(key.toLowerCase()));
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
  const hotkey = hotkeys.find((candidate) => isMeant(candidate, event));
  if (!hotkey) return;
  event.preventDefault();
  if (!event.repeat || hotkey.repeats) hotkey.run(player);
}
