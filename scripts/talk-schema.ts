import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { fileAddress, imageAddress, linkAddress } from '../packages/core/src/talk/address';
import { date, flag, language, measure, offset, text, time, word } from '../packages/core/src/talk/fields';
import {
  image,
  link,
  mediaSource,
  momentSchema,
  momentSource,
  person,
  record,
  region,
  regionUnit,
  regionUnits,
  talkSchema,
  track,
  trackKind,
  trackKinds,
  unplacedSchema,
} from '../packages/core/src/talk/schema';
import { readInterfaceDocs } from './schema-docs';
import { patterns } from './schema-patterns';

type Schema = Parameters<typeof toJsonSchema>[0];

const docs = readInterfaceDocs(new URL('../packages/core/src/talk/talk.ts', import.meta.url));

/** A field, and what JSON Schema can say of it. */
interface Leaf {
  readonly schema: Schema;
  readonly json: JsonSchema;
}

const textLike = (schema: Schema, pattern: string): Leaf => ({ schema, json: { type: 'string', pattern } });

const addressLike = (schema: Schema, pattern: string): Leaf => ({
  schema,
  json: { type: 'string', allOf: [{ pattern: patterns.word }, { pattern }] },
});

const leaves: Readonly<Record<string, Leaf>> = {
  Text: { schema: text, json: { type: 'string' } },
  Word: textLike(word, patterns.word),
  Time: {
    schema: time,
    json: {
      anyOf: [
        { type: 'number', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        { type: 'string', pattern: patterns.time },
        { type: 'string', allOf: patterns.foreignTime.map((pattern) => ({ pattern })) },
      ],
    },
  },
  Measure: { schema: measure, json: { type: 'number', minimum: 0 } },
  Offset: { schema: offset, json: { type: 'integer', minimum: 0 } },
  Flag: { schema: flag, json: { type: 'boolean' } },
  Date: textLike(date, patterns.date),
  Language: textLike(language, patterns.language),
  LinkAddress: addressLike(linkAddress, patterns.link),
  FileAddress: addressLike(fileAddress, patterns.file),
  ImageAddress: addressLike(imageAddress, patterns.image),
  RegionUnit: { schema: regionUnit, json: { enum: [...regionUnits] } },
  TrackKind: { schema: trackKind, json: { enum: [...trackKinds] } },
  Extra: { schema: record, json: { type: 'object' } },
};

const parts: Readonly<Record<string, Schema>> = {
  Person: person,
  Link: link,
  Image: image,
  Region: region,
  MomentSource: momentSource,
  MediaSource: mediaSource,
  TextTrackSource: track,
  UnplacedMoment: unplacedSchema,
  Moment: momentSchema,
};

/** The advice of a field's message, which says what the field is. */
function describeLeaf({ schema }: Leaf): string {
  const result = schema['~standard'].validate(undefined);
  const message = 'issues' in result ? (result.issues?.[0]?.message ?? '') : '';
  const advice = message.replace(/^.*? is not /, '');
  return `${advice.charAt(0).toUpperCase()}${advice.slice(1)}`;
}

/** A part with the doc comments of its interface. */
function withDocs(name: string, json: JsonSchema): JsonSchema {
  const { own, fields } = docs.get(name) ?? { fields: new Map<string, string>() };
  const properties = Object.entries(json.properties ?? {}).map(([field, schema]) => {
    const description = fields.get(field);
    return [field, typeof schema === 'object' && description ? { description, ...schema } : schema];
  });
  return {
    title: name,
    ...(own ? { description: own } : {}),
    ...json,
    properties: Object.fromEntries(properties),
  };
}

const config: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'output',
  ignoreActions: ['raw_transform', 'check'],
  definitions: {
    ...Object.fromEntries(Object.entries(leaves).map(([name, { schema }]) => [name, schema])),
    ...parts,
  },
  // `null` counts as absent.
  overrideSchema: ({ valibotSchema, jsonSchema }) =>
    valibotSchema.type === 'exact_optional' ? { anyOf: [jsonSchema, { type: 'null' }] } : undefined,
};

const description = `A talk and its moments, as Talkmark keeps them. Times are seconds, or timecodes such as "16:19". \
null counts as absent; fields that are not named here are kept as they are. What a schema cannot say: the ids of \
moments and unplaced moments are unique; a parentId is the id of another one, and leads to no circle; an end is not \
before its start; moments are sorted by start, the longer range first; timecodes stay below 2^53 seconds, those in \
other digits than 0 to 9 too; subtags of languages do not repeat, and their extensions are well-formed; NUL characters \
count as absent.`;

/** The JSON Schema of the format \`talkmark-json\`, version 1, made of the schema that \`defineTalk\` reads with. */
export function createTalkSchema(): JsonSchema {
  const { $schema, $defs = {}, ...talk } = toJsonSchema(talkSchema, config);
  const { title, description: _, properties, required = [], ...rest } = withDocs('Talk', talk);
  const definitions = Object.fromEntries(
    Object.entries($defs).map(([name, json]): [string, JsonSchema] => {
      const leaf = leaves[name];
      if (leaf) return [name, { description: describeLeaf(leaf), ...leaf.json }];
      const part = withDocs(name, typeof json === 'object' ? json : {});
      if (name !== 'Person') return [name, part];
      return [name, { anyOf: [{ $ref: '#/$defs/Word', description: 'A name alone' }, part] }];
    }),
  );
  return {
    $schema: $schema ?? '',
    $id: 'https://unpkg.com/@talkmark/core/schema/talk-1.schema.json',
    title: title ?? '',
    description,
    ...rest,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for editors' },
      talkmark: { const: 1, description: 'The version of the format' },
      ...properties,
    },
    required: ['talkmark', ...required],
    // A talk without a moment says so by an empty list.
    anyOf: [
      { properties: { moments: { type: 'array' } }, required: ['moments'] },
      { properties: { unplaced: { type: 'array', minItems: 1 } }, required: ['unplaced'] },
    ],
    $defs: definitions,
  };
}
