import type { TextLink } from './marked-text';
import { FILLER, filler, pad } from './mask';
import { maskHidden } from './mask-hidden';

const inline =
  'a abbr b bdi bdo big button c cite code del em font i img ins kbd lang mark q rp rt ruby s samp small span strong sub sup time u v var wbr';
const blocks =
  'article aside blockquote body br caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul';
const inlineTags = new Set(inline.split(' '));
const blockTags = new Set(blocks.split(' '));
/** Inside these a line break is only a space. */
const flowing = new Set('dd dt figcaption h1 h2 h3 h4 h5 h6 li p td th'.split(' '));

const tag = /<(\/?)([a-z][a-z0-9]{0,10})((?:[\s.][^<>]{0,3000})?)\/?>/gi;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  colon: ':',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  rarr: '→',
  larr: '←',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
  eth: 'ð',
  thorn: 'þ',
  iexcl: '¡',
  iquest: '¿',
  euro: '€',
  prime: '′',
  Prime: '″',
};
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

function decodeEntity(entity: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 31 && code <= 0x10ffff ? pad(String.fromCodePoint(code), entity.length) : entity;
  }
  const accented = /^([a-zA-Z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/.exec(name);
  const combined = accented && `${accented[1]}${accents[accented[2] ?? ''] ?? ''}`.normalize('NFC');
  const decoded = entities[name] ?? combined;
  return decoded ? pad(decoded, entity.length) : entity;
}

/** What a block tag becomes: lists, headings and cells get the marks they have in Markdown. */
function blockMark(name: string, closing: boolean): string {
  if (name === 'td' || name === 'th') return closing ? '' : '\t';
  if (closing) return '\n';
  if (name === 'li') return '\n- ';
  return /^h\d$/.test(name) ? '\n# ' : '\n';
}

function timeAttribute(attributes: string): string | undefined {
  const found =
    /\s(?:data-)?(?:time|start|seek|seconds|timestamp|timecode|t)(?:-?(?:time|to))?\s*=\s*["']?([\d.:hms]{1,12})["'\s>]/i.exec(
      `${attributes} `,
    );
  return found?.[1] && `#t=${found[1]}`;
}

export function maskTags(source: string, links: TextLink[]): string {
  if (!source.includes('<') && !source.includes('&')) return source;
  const text = source.includes('<!--') || /<(?:script|style)\b/i.test(source) ? maskHidden(source) : source;
  let open: { name: string; start: number; wordsStart: number; target: string } | undefined;
  let inRow = false;
  let inFlow = false;
  let last = 0;
  const pieces: string[] = [];
  const copy = (piece: string): void => {
    pieces.push(inRow || inFlow ? piece.replaceAll('\n', ' ') : piece);
  };
  for (const match of text.matchAll(tag)) {
    const [markup, slash, rawName = '', attributes = ''] = match;
    const name = rawName.toLowerCase();
    if (!inlineTags.has(name) && !blockTags.has(name)) continue;
    copy(text.slice(last, match.index));
    last = match.index + markup.length;
    const closing = slash === '/';
    if (name === 'v' && !closing) {
      const speaker = attributes.replace(/^\S*\s*/, '').trim();
      pieces.push(speaker ? pad(`${speaker}: `, markup.length) : filler(markup.length));
    } else if (blockTags.has(name)) {
      if (name === 'tr' || name === 'table') inRow = name === 'tr' && !closing;
      else if (!inRow && name !== 'br') inFlow = flowing.has(name) && !closing;
      const cell = name === 'td' || name === 'th' || name === 'tr';
      pieces.push(pad(inRow && !cell ? ' ' : blockMark(name, closing), markup.length));
    } else {
      pieces.push(filler(markup.length));
    }
    if (open && closing && open.name === name) {
      links.push({
        start: open.start,
        end: last,
        wordsStart: open.wordsStart,
        wordsEnd: match.index,
        target: open.target,
      });
      open = undefined;
    } else if (!closing && !open && (name === 'a' || name === 'button' || name === 'span')) {
      const target =
        timeAttribute(attributes) ?? /\shref\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(attributes)?.[1];
      if (target)
        open = { name, start: match.index, wordsStart: last, target: target.replaceAll('&amp;', '&') };
    }
  }
  copy(text.slice(last));
  return pieces
    .join('')
    .replace(/<\d{1,3}:\d\d[:.\d]{0,9}>/g, (markup) => FILLER.repeat(markup.length))
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, decodeEntity);
}
