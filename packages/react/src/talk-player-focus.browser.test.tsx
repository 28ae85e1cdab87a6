import { defineTalk } from '@talkmark/core';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import 'video.js/dist/video-js.css';
import './styles.css';
import { createPlayer, TalkPlayer } from './index';
import { findVideo } from './part/find-video';

const talk = defineTalk({
  title: 'Introduction',
  duration: 2700,
  sources: [{ src: '/test-card.webm', type: 'video/webm' }],
  moments: [
    { id: 'punch', start: '16:19', label: 'punching myself' },
    { id: 'overshare', start: '20:11', label: 'medical history' },
    { id: 'unikernels', start: '38:25', label: 'getting trolled by unikernels' },
  ],
});

afterEach(cleanup);

async function show() {
  const player = createPlayer({ talk });
  const { container } = render(
    <div style={{ width: 800 }}>
      <TalkPlayer player={player} />
      <button type="button" onClick={() => player.openMoment('unikernels')}>
        The best part
      </button>
    </div>,
  );
  await findVideo(container);
  return player;
}

const findButton = (name: string) => screen.findByRole('button', { name });
const findPopover = (name: string) => screen.findByRole('dialog', { name });

async function leaveByEscape(): Promise<void> {
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

test('the focus returns to the marker that was pressed last', async () => {
  await show();
  await userEvent.click(await findButton('16:19, punching myself'));
  await findPopover('punching myself');
  const second = await findButton('20:11, medical history');
  await userEvent.click(second);
  await findPopover('medical history');
  await leaveByEscape();
  expect(document.activeElement).toBe(second);
});

test('it returns also from inside the popover, after a press on a rail without a bar has moved it', async () => {
  const sources = [{ src: 'https://vimeo.com/1234', type: 'video/vimeo' }];
  render(<TalkPlayer talk={{ ...talk, sources }} style={{ width: 800 }} />);
  await userEvent.click(await findButton('16:19, punching myself'));
  await findPopover('punching myself');
  const second = await findButton('20:11, medical history');
  await userEvent.click(second);
  await findPopover('medical history');
  (await findButton('Play from here')).focus();
  await leaveByEscape();
  expect(document.activeElement).toBe(second);
});

test('a press elsewhere closes the popover and keeps the focus there', async () => {
  await show();
  await userEvent.click(await findButton('16:19, punching myself'));
  await findPopover('punching myself');
  const elsewhere = screen.getByRole('link', { name: /unikernels/ });
  await userEvent.click(elsewhere);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(elsewhere);
});

test('a button of the page that opened a moment gets the focus back', async () => {
  await show();
  const opener = await findButton('The best part');
  await userEvent.click(opener);
  await findPopover('getting trolled by unikernels');
  await leaveByEscape();
  expect(document.activeElement).toBe(opener);
});

test('after a marker has moved the popover, the page’s button is no longer where it came from', async () => {
  await show();
  await userEvent.click(await findButton('The best part'));
  await findPopover('getting trolled by unikernels');
  const marker = await findButton('16:19, punching myself');
  await userEvent.click(marker);
  await findPopover('punching myself');
  await leaveByEscape();
  expect(document.activeElement).toBe(marker);
});

test('when the open moment is dropped the focus stays on the rail', async () => {
  const player = await show();
  await userEvent.click(await findButton('20:11, medical history'));
  await findPopover('medical history');
  act(() => player.setTalk({ ...talk, moments: talk.moments.filter(({ id }) => id !== 'overshare') }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const first = await findButton('16:19, punching myself');
  await waitFor(() => expect(document.activeElement).toBe(first));
});
