// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { usePlayer } from './use-player';

function Orphan() {
  usePlayer();
  return null;
}

test('a part outside a player says what to do', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Orphan />)).toThrow(
    'usePlayer was used outside <Player.Root>. Wrap this component in <Player.Root talk={talk}> or in <TalkPlayer>.',
  );
});
