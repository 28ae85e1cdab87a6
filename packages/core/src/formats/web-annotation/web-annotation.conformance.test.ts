import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../../talk/parse-mode';
import { isRecord } from '../../talk/record';
import { isUri } from '../annotation/uri';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';

const folder =
  process.env['TALKMARK_CONFORMANCE'] ??
  fileURLToPath(new URL('../../../../../../shared/conformance', import.meta.url));
const samples = join(folder, 'web-annotation');
const schemas = join(folder, 'web-annotation-schemas');
const isHere = existsSync(samples) && existsSync(schemas);

const list = (prefix: string) =>
  isHere ? readdirSync(samples).filter((name) => name.startsWith(prefix)) : [];
const correct = list('w3c__correct');
const incorrect = list('w3c__incorrect');
const text = (name: string) => readFileSync(join(samples, name), 'utf8');
const read = (content: string, mode: ParseMode = 'lenient') =>
  parseTalk(content, { format: 'web-annotation', mode });
const errorsOf = (content: string) =>
  read(content, 'strict').issues.filter(({ severity }) => severity === 'error');

/** The W3C's schemas of what an annotation MUST be, which answer with the names of those it fails. */
function loadMusts(): { readonly count: number; failed(annotation: unknown): string[] } {
  const ajv = new Ajv({ strict: false, logger: false });
  ajv.addFormat('uri', isUri);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
  const files = readdirSync(schemas).map((name) => ({
    name,
    schema: JSON.parse(readFileSync(join(schemas, name), 'utf8')),
  }));
  for (const { name, schema } of files.filter((file) => file.name.includes('definitions-'))) {
    ajv.addSchema({ ...schema, id: undefined }, name.replace(/^.*definitions-/, ''));
  }
  const musts = files
    .filter(({ schema }) => schema.assertionType === 'must')
    .map(({ name, schema: { id, ...schema } }) => ({ name, validate: ajv.compile(schema) }));
  return {
    count: musts.length,
    failed: (annotation) => musts.filter(({ validate }) => !validate(annotation)).map(({ name }) => name),
  };
}

describe.skipIf(!isHere)(`Web Annotation samples (skipped without ${folder})`, () => {
  const { count, failed } = isHere ? loadMusts() : { count: 0, failed: () => [] };
  const expected = isHere ? JSON.parse(text('_expected-musts.json')).results : {};

  test('the schemas judge the samples as their authors did', () => {
    expect(count).toBe(54);
    for (const name of [...correct, ...incorrect]) {
      const { notJson, failedMusts } = expected[name];
      if (notJson) continue;
      const musts = failed(JSON.parse(text(name))).map((file) =>
        file.replace(/^w3c__assert-/, '').replace('--', '/'),
      );
      expect(musts.sort(), name).toEqual([...failedMusts].sort());
    }
  });

  test.each(incorrect)('%s is rejected, with the section that says why', (name) => {
    const errors = errorsOf(text(name));
    expect(errors.length).toBeGreaterThan(0);
    const isSyntax = expected[name].notJson;
    for (const { message, line } of errors) {
      expect(line).toBeGreaterThan(0);
      expect(message).toMatch(isSyntax ? /\.$/ : /\(Web Annotation Data Model, [34][\d.]*\)/);
    }
    expect(read(text(name)).issues.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test.each(correct)('%s is read', (name) => {
    const { talk, issues } = read(text(name));
    expect(talk.moments.length + talk.unplaced.length).toBe(1);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Withdrawn from the Recommendation: Composite, List and Independents.
    expect(errorsOf(text(name)).length > 0).toBe(expected[name].failedMusts.length > 0);
  });

  test.each(correct)('%s comes back with every key it had, and keeps the rules', (name) => {
    const { talk } = read(text(name));
    const { text: written, losses } = writeTalk(talk, 'web-annotation');
    expect(losses).toEqual([]);
    expect(read(written).talk).toEqual(talk);
    const [annotation] = JSON.parse(written).items;
    expect(failed(annotation)).toEqual([]);
    if (expected[name].failedMusts.length > 0) return;
    const { bodyValue, ...original } = JSON.parse(text(name));
    const body = { type: 'TextualBody', value: bodyValue };
    expect(annotation).toMatchObject(bodyValue === undefined ? original : { ...original, body });
  });

  test('what the schemas reject is rejected, whatever stands where', () => {
    const parts: unknown[] = [];
    const collect = (value: unknown): void => {
      parts.push(value);
      if (Array.isArray(value)) value.forEach(collect);
      else if (isRecord(value)) Object.values(value).forEach(collect);
    };
    const documents = correct.map((name): Record<string, unknown> => JSON.parse(text(name)));
    documents.forEach(collect);
    const anyPart = fc.constantFrom<unknown>(...parts, 'no iri', 7, null, '', [], {}, ['a', 'b'], {
      id: 'http://a.b',
    });
    const keys = [
      'id',
      'type',
      'body',
      'target',
      'bodyValue',
      'created',
      'rights',
      'via',
      'canonical',
      'modified',
      'generated',
      'source',
      'selector',
      'state',
      'value',
      'items',
      'purpose',
      'textDirection',
      'styleClass',
      'refinedBy',
      'startSelector',
      'endSelector',
      'exact',
      'sourceDate',
    ];
    const change = fc.record({
      depth: fc.nat(4),
      key: fc.constantFrom(...keys),
      value: anyPart,
      isGone: fc.boolean(),
      pick: fc.nat(20),
    });
    const changed = fc
      .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 3 }))
      .map(([document, changes]) => {
        const copy: Record<string, unknown> = structuredClone(document);
        for (const { depth, key, value, isGone, pick } of changes) {
          let place = copy;
          for (let level = 0; level < depth; level += 1) {
            const inner = Object.values(place)
              .flatMap((part) => (Array.isArray(part) ? part : [part]))
              .filter(isRecord);
            const next = inner[pick % Math.max(inner.length, 1)];
            if (next) place = next;
          }
          if (isGone) delete place[key];
          else place[key] = structuredClone(value);
        }
        return copy;
      });
    fc.assert(
      fc.property(changed, (annotation) => {
        const musts = failed(annotation);
        if (musts.length > 0)
          expect(errorsOf(JSON.stringify(annotation)).length, `${musts}`).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);
});
