import { arrangeTalk } from './arrange-talk';
import { soundTalk } from './checked-talk';
import { collectionSchema } from './collection-schema';
import { defineBy } from './define-by';
import { formatPath, type Path, type Problem, show } from './fault';
import { toSlug } from './moment-id';
import type { Collection, CollectionSection } from './talk';
import type { CollectionInput } from './talk-input';

function findRepeatedTalks(ids: readonly string[]): Problem[] {
  const owners = new Map<string, Path>();
  const problems: Problem[] = [];
  for (const [index, id] of ids.entries()) {
    const path = ['talks', index];
    const owner = owners.get(id);
    owners.set(id, owner ?? path);
    if (!owner) continue;
    const problem = `${show(id)} is already the id of ${formatPath(owner)}: give each talk an id of its own`;
    problems.push({ path: [...path, 'id'], problem });
  }
  return problems;
}

function findUnknownTalks(sections: readonly CollectionSection[], ids: readonly string[]): Problem[] {
  const known = new Set(ids);
  return sections.flatMap(({ talkIds }, section) =>
    talkIds.flatMap((id, index): Problem[] => {
      if (known.has(id)) return [];
      const path = ['sections', section, 'talkIds', index];
      return [{ path, problem: `No talk has the id ${show(id)}: correct it, or add the talk to talks` }];
    }),
  );
}

/**
 * Makes a collection of data that a program holds. Each talk goes through what `defineTalk` does.
 *
 * @throws {TalkmarkError} with the path of every fault, those of its talks included: first those of single fields, and
 * where there are none, those of ids and parents.
 */
export function defineCollection(input: CollectionInput): Collection {
  return defineBy('collection', collectionSchema, input, (fields, report): Collection => {
    const talks = fields.talks.map(
      (talk, index) => arrangeTalk(soundTalk(talk, ['talks', index]), talk.title, report).talk,
    );
    const ids = talks.map(({ id }) => id);
    const { title, id = toSlug(title) || 'collection', sections = [{ talkIds: ids }] } = fields;
    for (const problem of findRepeatedTalks(ids)) report(problem);
    for (const problem of findUnknownTalks(sections, ids)) report(problem);
    return Object.freeze({ ...fields, id, title, sections, talks });
  });
}
