import { expect, test } from 'vitest';
import { defineTalk } from './define-talk';
import { TalkmarkError } from './talkmark-error';

function faultsOf(input: unknown): Record<string, string> {
  try {
    Reflect.apply(defineTalk, undefined, [input]);
  } catch (error) {
    if (!(error instanceof TalkmarkError)) throw error;
    return Object.fromEntries(error.issues.map(({ path, message }) => [path, message]));
  }
  return {};
}

test.each(['https://a.b/', 'http://a.b', 'mailto:a@b.c', '/a', 'a/b.html', '#t=5', '//a.b/c', '?a=b:c'])(
  'a link may lead to %s',
  (url) => {
    expect(faultsOf({ title: 'T', links: [{ url }] })).toEqual({});
  },
);

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  '\u0001javascript:x',
  'java\n\tscript:x',
  'data:text/html,x',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'data:image/png,x',
])('no address may be %j', (url) => {
  const faults = faultsOf({
    title: 'T',
    poster: url,
    links: [{ url }],
    speakers: [{ name: 'A', url }],
    sources: [{ src: url, type: 'video/mp4' }],
    tracks: [{ src: url, kind: 'captions' }],
    moments: [{ start: 1, label: 'a', links: [{ url }], image: { src: url }, source: { url } }],
  });
  expect(Object.keys(faults).sort()).toEqual([
    'links[0].url',
    'moments[0].image.src',
    'moments[0].links[0].url',
    'moments[0].source.url',
    'poster',
    'sources[0].src',
    'speakers[0].url',
    'tracks[0].src',
  ]);
  expect(faults['poster']).toMatch(/is not a safe address: use http, https/);
});

test('a recording may be a blob, a link may not', () => {
  const url = 'blob:https://a.b/1';
  expect(
    Object.keys(faultsOf({ title: 'T', sources: [{ src: url, type: 'video/webm' }], links: [{ url }] })),
  ).toEqual(['links[0].url']);
});

test('a picture may be a bitmap in the data itself, a link or a recording may not', () => {
  const url = 'data:image/png;base64,iVBORw0KGgo=';
  expect(
    Object.keys(
      faultsOf({
        title: 'T',
        poster: url,
        moments: [{ start: 1, label: 'a', image: { src: url }, links: [{ url }] }],
        sources: [{ src: url, type: 'image/png' }],
      }),
    ).sort(),
  ).toEqual(['moments[0].links[0].url', 'sources[0].src']);
});
