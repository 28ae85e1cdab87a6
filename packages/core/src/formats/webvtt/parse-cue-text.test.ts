import { describe, expect, test } from 'vitest';
import type { CueNode } from './cue-node';
import { parseCueText } from './parse-cue-text';

const text = (value: string): CueNode => ({ type: 'text', value });
const span = (type: 'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt', ...children: CueNode[]): CueNode => ({
  type,
  classes: [],
  children,
});

describe('parseCueText', () => {
  test.each<[string, CueNode[]]>([
    ['', []],
    ['a\nb', [text('a\nb')]],
    ['<i>a</i> b', [span('i', text('a')), text(' b')]],
    ['<i><b>a</i>b', [span('i', span('b', text('a'), text('b')))]],
    ['<ruby>a<rt>b</ruby>c', [span('ruby', text('a'), span('rt', text('b'))), text('c')]],
    ['<rt>a', [text('a')]],
    ['<x>a</x>', [text('a')]],
    ['a<', [text('a')]],
    ['<c', [span('c')]],
    ['<c.loud..sad x>a', [{ type: 'c', classes: ['loud', 'sad'], children: [text('a')] }]],
    [
      '<v.a \t Ada  &amp; Bob >a',
      [{ type: 'v', classes: ['a'], annotation: 'Ada & Bob', children: [text('a')] }],
    ],
    ['<v>a', [{ type: 'v', classes: [], annotation: '', children: [text('a')] }]],
    ['<lang en>a</lang>', [{ type: 'lang', classes: [], annotation: 'en', children: [text('a')] }]],
    ['a<01:02.500>b', [text('a'), { type: 'timestamp', seconds: 62.5 }, text('b')]],
    ['<1:02.500><01:02.500 >b', [text('b')]],
  ])('%s', (input, nodes) => {
    expect(parseCueText(input)).toEqual(nodes);
  });

  test.each([
    ['&amp;&ampx&AMP', '&&x&'],
    ['&notit; &notin; &no', '¬it; ∉ &no'],
    ['&CounterClockwiseContourIntegral;', '∳'],
    ['&NotEqualTilde;&fjlig;', '≂̸fj'],
    ['&#65;&#x41&#X42;&#0;&#x80;&#xD800;&#99999999999;', 'AAB\uFFFD€\uFFFD\uFFFD'],
    ['&#;&#x;&;& &é;', '&#;&#x;&;& &é;'],
    ['&lt;i&gt;', '<i>'],
  ])('decodes %s', (input, value) => {
    expect(parseCueText(input)).toEqual([text(value)]);
  });
});

test('a tree is no deeper than those who walk down it can bear', () => {
  const nodes = parseCueText(`${'<i>'.repeat(100_000)}a`);
  const depthOf = ([node]: readonly CueNode[]): number =>
    node && 'children' in node ? 1 + depthOf(node.children) : 0;
  expect(depthOf(nodes)).toBe(512);
  expect(JSON.stringify(nodes)).toContain('{"type":"text","value":"a"}');
});
