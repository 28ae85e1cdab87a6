import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRecord } from '../../talk/record';
import { isUri } from '../annotation/uri';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';

const folder =
  process.env['TALKMARK_CONFORMANCE'] ??
  fileURLToPath(new URL('../../../../../../shared/conformance', import.meta.url));

function filesOf(name: string): readonly string[] {
  const path = join(folder, name);
  return existsSync(path)
    ? readdirSync(path)
        .filter((file) => file.endsWith('.json'))
        .map((file) => join(name, file))
    : [];
}

const files = ['iiif-av', 'iiif-annotations', 'iiif-v4-draft', 'iiif-validator-fixtures'].flatMap(filesOf);
const schemaFile = filesOf('iiif-schema').find((name) => name.endsWith('iiif_3_0.json'));
const load = (name: string) => readFileSync(join(folder, name), 'utf8');
const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

interface Count {
  ranges: number;
  annotations: number;
}

/** What a manifest of version 3 or 4 has to show, by a walk of its own. */
function count(document: unknown): Count {
  const counted = { ranges: 0, annotations: 0 };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isRecord(value)) return;
    if (value['type'] === 'Range') {
      if (list(value['behavior']).includes('no-nav')) return;
      if (isRecord(value['label'])) counted.ranges += 1;
    }
    if (value['type'] === 'Annotation') {
      const bodies = list(value['body']).flatMap((body) =>
        isRecord(body) && body['type'] === 'Choice' ? list(body['items']) : [body],
      );
      const isPainting = list(value['motivation']).includes('painting');
      const isFile =
        list(value['motivation']).includes('supplementing') &&
        bodies.length > 0 &&
        bodies.every((body) => isRecord(body) && body['type'] !== 'TextualBody');
      if (!isPainting && !isFile) counted.annotations += 1;
      return;
    }
    for (const name of ['items', 'structures', 'annotations']) walk(value[name]);
  };
  walk(document);
  return counted;
}

interface Timed {
  readonly label: unknown;
  readonly start: number;
  readonly end: number | undefined;
}

/** The ranges with a time of their own: the first canvas in each, by its fragment. */
function timedRanges(document: unknown): readonly Timed[] {
  const found: Timed[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isRecord(value) || list(value['behavior']).includes('no-nav')) return;
    const canvases = list(value['items']).filter((item) => isRecord(item) && item['type'] !== 'Range');
    const [canvas] = canvases;
    const time = isRecord(canvas) ? /#t=([\d.]+)(?:,([\d.]+))?/.exec(String(canvas['id'])) : null;
    if (value['type'] === 'Range' && isRecord(value['label']) && time && canvases.length === 1) {
      const [label] = list(Object.values(value['label'])[0]);
      found.push({ label, start: Number(time[1]), end: time[2] === undefined ? undefined : Number(time[2]) });
    }
    for (const name of ['items', 'structures']) walk(value[name]);
  };
  walk(document);
  return found;
}

describe.skipIf(files.length === 0)(`IIIF files (skipped without ${folder})`, () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(46);
  });

  test.each(files)('%s is read, with every range and annotation', (name) => {
    const document = JSON.parse(load(name));
    const { format, talk, issues } = parseTalk(load(name));
    expect(format).toBe('iiif');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const chapters = [...talk.moments, ...talk.unplaced].filter(({ kind }) => kind === 'chapter');
    const others = talk.moments.length + talk.unplaced.length - chapters.length;
    expect({ ranges: chapters.length, annotations: others }).toEqual(count(document));
    const times = talk.moments.map(({ label, start, end }) => ({ label, start, end }));
    expect(times).toEqual(expect.arrayContaining([...timedRanges(document)]));
  });

  test.each(files)('%s comes back the same', (name) => {
    const { talk } = parseTalk(load(name));
    const { text } = writeTalk(talk, 'iiif');
    expect(parseTalk(text, { format: 'iiif' }).talk).toEqual(talk);
    const asAnnotations = writeTalk(talk, 'web-annotation').text;
    expect(parseTalk(asAnnotations, { format: 'web-annotation' }).talk).toEqual(talk);
  });
});

describe.skipIf(files.length === 0)(`damaged IIIF files (skipped without ${folder})`, () => {
  test('throw nothing, wherever they are cut off or changed', () => {
    const damage = fc.tuple(
      fc.constantFrom(...files),
      fc.nat(),
      fc.constantFrom('', '"', '{', ']', '7', 'null'),
    );
    fc.assert(
      fc.property(damage, ([name, at, put]) => {
        const text = load(name);
        const offset = at % text.length;
        const changed =
          put === '' ? text.slice(0, offset) : text.slice(0, offset) + put + text.slice(offset + 1);
        for (const format of ['iiif', 'web-annotation', undefined]) {
          const { talk } = parseTalk(changed, format === undefined ? {} : { format });
          writeTalk(talk, format ?? 'iiif');
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe.skipIf(schemaFile === undefined)(
  `the IIIF schema (skipped without iiif-schema in ${folder})`,
  () => {
    const ajv = new Ajv({ strict: false, logger: false });
    ajv.addFormat('uri', isUri);
    ajv.addFormat('date-time', true);
    const { $schema, ...schema } = schemaFile === undefined ? {} : JSON.parse(load(schemaFile));
    const validate = ajv.compile(schema);

    test.each(files)('accepts what is written of %s', (name) => {
      const { text } = writeTalk(parseTalk(load(name)).talk, 'iiif');
      expect(validate(JSON.parse(text)) || validate.errors).toBe(true);
    });
  },
);
