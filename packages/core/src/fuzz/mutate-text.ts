import { drawCount, drawSpan, type Mutation } from './mutation';

const delimiters = [...',;:\t|=.-"\'<>[]{}()&#\\/\n ', '-->', '\r\n'];
const extremes = [
  '0',
  '-0',
  '-1',
  '00',
  '60',
  '99',
  '1e999',
  '-1e999',
  '1e-999',
  '0.1',
  '.5',
  '5.',
  '4294967296',
  '9007199254740993',
  '9007199254740991',
  '0'.repeat(400),
  '9'.repeat(400),
  `0.${'3'.repeat(400)}`,
  'NaN',
  'Infinity',
  '٣',
  '1,5',
  '0x10',
  '１２',
];
const brackets = [
  ['[', ']'],
  ['{"a":', '}'],
  ['(', ')'],
  ['<a>', '</a>'],
  ['<i>', '</i>'],
  ['"', '"'],
  ['<!--', '-->'],
] as const;

const put = (text: string, from: number, to: number, piece: string): string =>
  text.slice(0, from) + piece + text.slice(to);

const truncate: Mutation = (text, { random }) => text.slice(0, random.integer(text.length + 1));

const behead: Mutation = (text, { random }) => text.slice(random.integer(text.length + 1));

const removePiece: Mutation = (text, { random }) => put(text, ...drawSpan(text, random), '');

const repeatPiece: Mutation = (text, { random }) => {
  const [from, to] = drawSpan(text, random);
  return put(text, from, to, text.slice(from, to).repeat(drawCount(random)));
};

const insertToken: Mutation = (text, { random, tokens }) => {
  const at = random.integer(text.length + 1);
  return put(text, at, at, random.pick(tokens));
};

const replaceByToken: Mutation = (text, { random, tokens }) =>
  put(text, ...drawSpan(text, random), random.pick(tokens));

const repeatToken: Mutation = (text, { random, tokens }) => {
  const at = random.integer(text.length + 1);
  return put(text, at, at, random.pick(tokens).repeat(drawCount(random)));
};

const swapDelimiters: Mutation = (text, { random }) => {
  const one = random.pick(delimiters);
  const other = random.pick(delimiters);
  return text
    .split(one)
    .map((part) => part.replaceAll(other, one))
    .join(other);
};

const replaceNumber: Mutation = (text, { random }) => {
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length === 0) return text;
  const number = random.pick(numbers);
  return put(text, number.index, number.index + number[0].length, random.pick(extremes));
};

const replaceNumbers: Mutation = (text, { random }) => {
  const rate = random.next();
  return text.replace(/\d+/g, (number) =>
    random.next() < rate ? random.pick(extremes.slice(0, 14)) : number,
  );
};

const nest: Mutation = (text, { random }) => {
  const [from, to] = drawSpan(text, random);
  const [opener, closer] = random.pick(brackets);
  const depth = drawCount(random);
  const closers = random.pick([depth, depth, 0, depth - 1]);
  return put(text, from, to, opener.repeat(depth) + text.slice(from, to) + closer.repeat(closers));
};

const splice: Mutation = (text, { random, other }) => {
  const head = text.slice(0, random.integer(text.length + 1));
  return head + other.slice(random.integer(other.length + 1));
};

const insertOther: Mutation = (text, { random, other }) => {
  const at = random.integer(text.length + 1);
  return put(text, at, at, other.slice(...drawSpan(other, random)));
};

const moveLine: Mutation = (text, { random }) => {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(random.integer(lines.length), 1);
  lines.splice(random.integer(lines.length + 1), 0, line);
  return lines.join('\n');
};

const changeCase: Mutation = (text, { random }) => {
  const [from, to] = drawSpan(text, random);
  const piece = text.slice(from, to);
  return put(text, from, to, random.pick([piece.toUpperCase(), piece.toLowerCase()]));
};

const changeLineEnds: Mutation = (text, { random }) =>
  text.replace(/\r\n|\r|\n/g, random.pick(['\r', '\r\n', '\n\n', '\n\r', '\u2028', ' ', '']));

const changeUnit: Mutation = (text, { random }) => {
  const at = random.integer(text.length + 1);
  return put(text, at, at + 1, String.fromCharCode(random.integer(random.pick([128, 128, 0x3000, 0x10000]))));
};

/** Blind to what a text means. */
export const textMutations: readonly Mutation[] = [
  truncate,
  behead,
  removePiece,
  repeatPiece,
  insertToken,
  replaceByToken,
  repeatToken,
  swapDelimiters,
  replaceNumber,
  replaceNumbers,
  nest,
  splice,
  insertOther,
  moveLine,
  changeCase,
  changeLineEnds,
  changeUnit,
];
