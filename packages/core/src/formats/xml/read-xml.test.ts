import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../../talk/parse-mode';
import { readXml } from './read-xml';
import { escapeXml, isXmlText } from './write-xml';
import { walkElements } from './xml-element';

const read = (text: string, mode: ParseMode = 'lenient') => {
  const { root, issues } = readXml(text, mode);
  return {
    root,
    issues: issues.map(({ severity, message, line, column }) => `${severity} ${line}:${column} ${message}`),
  };
};

test('namespaces are resolved by their URI, whatever the prefix', () => {
  const { root } = read(
    '<a xmlns="u:1" xmlns:p="u:2"><b xmlns=""/><p:b/><p:b xmlns:p="u:3"/><q:b/><xml:b/><b p:c="1" d="2"/></a>',
  );
  expect(
    [...walkElements(root ?? expect.fail())].map(({ namespace, name }) => `${namespace} ${name}`),
  ).toEqual(['u:1 a', ' b', 'u:2 b', 'u:3 b', ' q:b', 'http://www.w3.org/XML/1998/namespace b', 'u:1 b']);
  expect(root?.children[5]?.attributes).toEqual({ 'p:c': '1', d: '2' });
});

test('text is decoded: references, CDATA, line ends', () => {
  const { root, issues } = read(
    '<a t="&lt;&#x1F600;&quot;">1 &amp; 2\r\n<!-- no --><![CDATA[<&>]]>\r3<b>not this</b></a>',
  );
  expect(root?.text).toBe('1 & 2\n<&>\n3');
  expect(root?.attributes['t']).toBe('<😀"');
  expect(issues).toEqual([]);
});

test('an element knows where it stands, behind line ends and characters of two units', () => {
  const text = '<a>😀\r\n\r\n <b/></a>';
  const { root, positionOf } = readXml(text, 'strict');
  expect(positionOf(root?.children[0]?.offset ?? -1)).toEqual({ line: 3, column: 2 });
});

describe('what is not well-formed', () => {
  test.each([
    ['', '1:1'],
    ['hello', '1:1'],
    ['<a>\n  <b></a>', '2:6'],
    ['<a>😀</b>', '1:6'],
    ['<a b=1/>', '1:6'],
    ['<a/><b/>', '1:5'],
    ['<a>', '1:4'],
    ['<a><![CDATA[', '1:13'],
  ])('%j has its fault at %s', (text, place) => {
    const { root, issues } = read(text, 'strict');
    expect(root).toBeUndefined();
    expect(issues).toEqual([expect.stringMatching(`^error ${place} This is not well-formed XML: .*\\.$`)]);
  });

  test.each([
    [
      '<a>Q & A &c; &amp; &#x41;</a>',
      'Q & A &c; & A',
      ['warning 1:6 & is written &amp; in XML: it was read as that.'],
    ],
    [
      '<a><!-- & --><![CDATA[&]]>&</a>',
      '&&',
      ['warning 1:27 & is written &amp; in XML: it was read as that.'],
    ],
    [
      '\n <?xml version="1.0"?>\n<a>1</a>',
      '1',
      [expect.stringMatching('^warning 1:1 Nothing may stand before')],
    ],
    [
      '<a>\u0001\uD800</a>',
      '\uFFFD\uFFFD',
      [expect.stringMatching('^warning 1:4 A control character.*2 times')],
    ],
    ['<a>1\n</b>\n', '1\n', ['warning 2:1 <a> is closed by </b>: it was read as </a>.']],
    [
      '<a>& \n</b>',
      '& \n',
      [expect.stringMatching('^warning 1:4 &'), expect.stringMatching('^warning 2:1 <a>')],
    ],
    ['<a>&nbsp;</a>', '&nbsp;', []],
  ])('%j is repaired for lenient readers', (text, content, issues) => {
    expect(read(text)).toMatchObject({ root: { text: content }, issues });
    expect(read(text, 'strict').root).toBeUndefined();
  });

  test('an end tag in the middle is not guessed', () => {
    expect(read('<a><b>1</c><d/></a>').root).toBeUndefined();
  });
});

describe('hostile documents', () => {
  test('entities of their own are refused', () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '\n',
    );
    const text = `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY l0 "ha">\n${laughs}\n]>\n<a>&l9;</a>`;
    const { root, issues } = read(text);
    expect(root?.text).toBe('&l9;');
    expect(issues).toEqual([expect.stringMatching(/^error 2:1 This XML defines entities of its own/)]);
    expect(read(text, 'strict').root).toBeUndefined();
  });

  test('external entities are not fetched', () => {
    const { root, issues } = read('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>');
    expect(root?.text).toBe('&x;');
    expect(issues[0]).toMatch(/refused/);
  });

  test.each([5000, 1_000_000])('%i nested elements are refused, not climbed', (depth) => {
    const { root, issues } = read('<a>'.repeat(depth) + '</a>'.repeat(depth));
    expect(root).toBeUndefined();
    expect(issues).toEqual([expect.stringMatching(/nested more than 500 deep/)]);
  });

  test.each([
    ['line ends', `<a>${'\r\n'.repeat(5_000_000)}</a>`],
    ['ampersands', `<a>${'& '.repeat(2_000_000)}</a>`],
    ['open comments', `<a>&${'<!-- '.repeat(2_000_000)}`],
    [
      'declarations',
      `<a ${Array.from({ length: 50_000 }, (_, n) => `xmlns:p${n}="${n}"`).join(' ')}>${'<b xmlns:q="1"/>'.repeat(50_000)}</a>`,
    ],
    ['open elements', '<a b="">'.repeat(1_000_000)],
    ['square brackets', `<!DOCTYPE a [${'] '.repeat(5_000_000)}`],
  ])('megabytes of %s are read in one walk', (_, text) => {
    expect(readXml(text, 'lenient')).toBeDefined();
  });

  test('nothing throws', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b ',
      'x="1"',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      '<?xml ',
      '?>',
      '<!DOCTYPE a',
      '[',
      ']',
      '>',
      '\u0000',
      '😀',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        readXml(pieces.join(''), 'lenient');
      }),
      { numRuns: 2000 },
    );
  });
});

test('any text comes back from an element and from an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }).filter(isXmlText), (text) => {
      const { root } = readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, 'strict');
      expect(root).toMatchObject({ text, attributes: { b: text } });
    }),
  );
});

test('what XML cannot write is seen, and does not spoil the document', () => {
  expect(isXmlText('a\u0001')).toBe(false);
  expect(readXml(`<a>${escapeXml('a\u0001\uD800')}</a>`, 'strict').root?.text).toBe('a\uFFFD\uFFFD');
});
