import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { manifest, part, range } from './build-manifest';
import { richTextOf, writeRichText } from './rich-text';

const html = '<p>Foo &amp; <b>bar</b></p>';
const read = (document: unknown) => parseTalk(JSON.stringify(document), { format: 'iiif' });

test('summaries and values of metadata that are HTML are read as text, and stand there again', () => {
  const document = manifest({
    summary: { en: [html] },
    metadata: [{ label: { en: ['Speakers'] }, value: { en: ['<i>Ada</i>', 'Grace <g@h.org>'] } }],
    structures: [range('r1', 'One', [part('0,10')], { summary: { de: [html] } })],
  });
  const { talk } = read(document);
  expect(talk).toMatchObject({
    abstract: 'Foo & bar',
    speakers: [{ name: 'Ada' }, { name: 'Grace <g@h.org>' }],
    moments: [{ body: 'Foo & bar' }],
  });
  expect(JSON.parse(writeTalk(talk, 'iiif').text)).toMatchObject(document);
});

test('only what begins with < and ends with > is HTML', () => {
  for (const text of ['a &amp; <b>b</b>', '<3 you &amp; me', 'x > y']) {
    expect(richTextOf({ none: [text] })).toBe(text);
  }
  expect(richTextOf([{ en: ['<p>a</p>', '&amp;'] }])).toBe('a\n&amp;');
});

test('text that would be taken for HTML is written as HTML that says the same', () => {
  const text = '<b>bold</b> &amp;\nor <br>';
  const talk = defineTalk({
    title: 'T',
    duration: 9,
    abstract: text,
    speakers: ['<Ada>'],
    moments: [{ start: 1, label: 'a', kind: 'chapter', body: '<b>bold</b>' }],
  });
  const written = writeTalk(talk, 'iiif').text;
  expect(JSON.parse(written)).toMatchObject({
    summary: { none: ['<p>&lt;b&gt;bold&lt;/b&gt; &amp;amp;<br>or &lt;br&gt;</p>'] },
    metadata: [{ value: { none: ['<p>&lt;Ada&gt;</p>'] } }],
    structures: [{ summary: { none: ['<p>&lt;b&gt;bold&lt;/b&gt;</p>'] } }],
  });
  expect(written).not.toContain('"abstract"');
  expect(read(JSON.parse(written)).talk).toEqual(talk);
});

test('any line reads back as it was written', () => {
  const piece = fc.constantFrom('<', '>', '&', '&lt;', '<b>', '</p>', 'a', '\n', ';', '<!--');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
      const lines = pieces.join('').split('\n');
      const text = lines
        .map((line) => line.trim())
        .join('\n')
        .trim();
      expect(richTextOf({ none: [writeRichText(text)] })).toBe(text === '' ? undefined : text);
    }),
  );
});
