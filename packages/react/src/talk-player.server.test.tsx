import { defineTalk } from '@talkmark/core';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TalkPlayer } from './talk-player';

test('without a browser the moments are an ordered list of links to their time', () => {
  const talk = defineTalk({
    title: 'Introduction',
    sources: [{ src: '/introduction.mp4', type: 'video/mp4' }],
    moments: [
      { start: '20:11', label: 'medical <history>' },
      { start: 979.5, label: 'punching myself' },
    ],
  });
  const html = renderToString(<TalkPlayer talk={talk} />);
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="#t=979.5"', 'href="#t=1211"']);
  expect(html).toContain('<ol role="list" aria-label="Moments"');
  expect(html).toContain('medical &lt;history&gt;');
});
