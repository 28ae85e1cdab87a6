import { decodeText } from '../formats/byte-decoding';
import { drawInput } from './draw-input';
import type { Finding } from './finding';
import type { FuzzSeed } from './fuzz-seed';
import { fuzzedFormats } from './fuzzed-formats';
import { tryDefine } from './try-data';
import { tryAgain, tryDetect, tryLikelihood, tryParse, tryWrite } from './try-formats';
import { tryCueText, tryTimes, tryWebVtt } from './try-small-parsers';

/** Objects that everything inherits from, as they were before any input. */
const countInherited = (): number =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].reduce<number>(
    (sum, prototype) => sum + Reflect.ownKeys(prototype).length,
    0,
  );
const inherited = countInherited();

/**
 * Gives one input to the parsers: always with detection and forced into one format, by turns into each and, in one
 * case of four, into its own; what costs more in every tenth case, the writers among it.
 */
export function runFuzzCase(run: number, number: number, seeds: readonly FuzzSeed[]): readonly Finding[] {
  const { content, format: own, random } = drawInput(run, number, seeds);
  const findings: Finding[] = [];
  const drawMode = () => random.pick(['lenient', 'strict'] as const);
  const { text } = decodeText(content);

  const mode = drawMode();
  const result = tryParse(content, { mode }, findings);
  const turn = fuzzedFormats[number % fuzzedFormats.length];
  if (turn) {
    const format = random.integer(4) === 0 ? fuzzedFormats.find(({ id }) => id === own) : undefined;
    tryParse(content, { mode: drawMode(), formats: [format ?? turn] }, findings);
    tryLikelihood(text, turn, findings);
  }
  tryTimes(random.pick(text.split('\n')).slice(0, 300), findings);
  if (number % 3 === 0) tryCueText(text, findings);
  if (number % 3 === 1) tryWebVtt(content, findings);
  if (number % 3 === 2) tryDefine(text, random, findings);
  if (number % 10 === 0 && result) {
    tryDetect(content, findings);
    tryAgain(content, { mode }, result, findings);
    for (const format of fuzzedFormats) if (format.write) tryWrite(result.talk, format, findings);
  }
  if (countInherited() !== inherited) findings.push({ kind: 'fault', message: 'a prototype was changed' });
  return findings;
}
