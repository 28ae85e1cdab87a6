import type * as v from 'valibot';
import { checkTalk, findMissingTitle } from './define-talk';
import { type Fault, formatPath, type Path, show, toDataIssue } from './fault';
import { toSlug } from './moment-id';
import { readPart } from './read-part';
import { collectionSchema } from './schema';
import type { Collection, CollectionSection } from './talk';
import type { CollectionInput } from './talk-input';
import { TalkmarkError } from './talkmark-error';

function findRepeatedTalks(ids: readonly string[]): Fault[] {
  const owners = new Map<string, Path>();
  const faults: Fault[] = [];
  for (const [index, id] of ids.entries()) {
    const path = ['talks', index];
    const owner = owners.get(id);
    owners.set(id, owner ?? path);
    if (!owner) continue;
    const problem = `${show(id)} is already the id of ${formatPath(owner)}: give each talk an id of its own`;
    faults.push({ path: [...path, 'id'], severity: 'error', problem, repair: 'It was kept' });
  }
  return faults;
}

function findUnknownTalks(sections: readonly CollectionSection[], ids: readonly string[]): Fault[] {
  const known = new Set(ids);
  return sections.flatMap(({ talkIds }, section) =>
    talkIds.flatMap((id, index): Fault[] => {
      if (known.has(id)) return [];
      const path = ['sections', section, 'talkIds', index];
      const problem = `No talk has the id ${show(id)}: correct it, or add the talk to talks`;
      return [{ path, severity: 'error', problem, repair: 'It was kept' }];
    }),
  );
}

/**
 * Makes a collection of data that a program holds. Each talk goes through what `defineTalk` does.
 *
 * @throws {TalkmarkError} with the path of every fault, those of its talks included.
 */
export function defineCollection(input: CollectionInput): Collection {
  const { value, faults: ownFaults } = readPart(collectionSchema, input, []);
  const fields: Partial<v.InferOutput<typeof collectionSchema>> = value ?? {};
  const { title = '', talks: talkInputs = [], ...rest } = fields;
  const checks = talkInputs.map((talk, index) => checkTalk(talk, ['talks', index]));
  const talks = checks.map(({ talk }) => talk);
  const ids = talks.map(({ id }) => id);
  const sections = fields.sections ?? [{ talkIds: ids }];
  const faults = [
    ...findMissingTitle(fields.title, ownFaults),
    ...ownFaults,
    ...checks.flatMap((check) => check.faults),
    ...findRepeatedTalks(ids),
    ...findUnknownTalks(sections, ids),
  ];
  if (faults.length > 0) throw new TalkmarkError('This collection cannot be used:', faults.map(toDataIssue));
  return Object.freeze({
    ...rest,
    id: rest.id ?? (toSlug(title) || 'collection'),
    title,
    sections,
    talks,
  });
}
