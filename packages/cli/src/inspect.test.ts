import { formats, type TalkFormat } from '@talkmark/core';
import { afterAll, expect, test } from 'vitest';
import { inspect } from './inspect';
import { createTestFolder } from './run-in-test';

const { path: folder, file, remove } = createTestFolder();
afterAll(remove);

async function* nothing() {}

test('a fault of a reader leaves the list of the others whole', async () => {
  const files = ['a', 'b', 'c'].map((name) => file(`${name}.txt`, `16:19 ${name}`));
  const fragile = formats.map(
    (format): TalkFormat => ({
      ...format,
      parse(text, context) {
        if (text.endsWith('b')) throw new RangeError('deep');
        return format.parse(text, context);
      },
    }),
  );
  let [out, err] = ['', ''];
  const code = await inspect(
    { files, formats: fragile, mode: 'lenient', json: true },
    {
      stdin: nothing(),
      write: (text) => {
        out += text;
      },
      complain: (text) => {
        err += text;
      },
      hasColours: false,
    },
  );
  expect(JSON.parse(out)).toMatchObject([{ moments: [{ label: 'a' }] }, { moments: [{ label: 'c' }] }]);
  expect([code, err.replace(folder, '')]).toEqual([
    2,
    'talkmark: /b.txt: This is a fault of talkmark itself: deep. Please report it.\n',
  ]);
});
