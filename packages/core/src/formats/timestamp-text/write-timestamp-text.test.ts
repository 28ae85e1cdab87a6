import { expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import { writeTalkWith } from '../write-talk-with';
import { timestampText } from './timestamp-text';

test('that of a long text only a part is read is said once', () => {
  const moments = Array.from({ length: 50_010 }, (_, start) => ({ start, label: 'a' }));
  const { text, losses } = writeTalkWith(timestampText, defineTalk({ title: 'T', moments }));
  expect(text.split('\n')).toHaveLength(50_013);
  expect(losses.filter(({ path }) => path !== 'title')).toEqual([
    {
      severity: 'warning',
      message: expect.stringMatching(/^Of a text the first 50000 times are read.* So it is with 9 others\.$/),
      path: 'moments[50000]',
    },
  ]);
}, 60_000);
