import { expect, test } from 'vitest';
import { defineCollection } from './define-collection';
import { TalkmarkError } from './talkmark-error';

test('talks without sections stand in one', () => {
  const collection = defineCollection({
    title: 'dtrace.conf(16)',
    talks: [{ title: 'Introduction' }, { id: 'intro', title: '(Useful!) DTrace intro' }],
  });
  expect(collection.id).toBe('dtrace-conf-16');
  expect(collection.sections).toEqual([{ talkIds: ['introduction', 'intro'] }]);
  expect(defineCollection(collection)).toEqual(collection);
});

function pathsOf(input: unknown): string[] {
  try {
    Reflect.apply(defineCollection, undefined, [input]);
  } catch (error) {
    if (error instanceof TalkmarkError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

test('all faults are named, with those of the talks', () => {
  expect(
    pathsOf({
      title: '',
      talks: [{ id: 'a', title: 'A', moments: [{ start: 'x', label: 'b', id: 'q' }] }, { title: '' }],
      credits: [{ url: 'javascript:x' }],
    }),
  ).toEqual(['title', 'talks[0].moments[0].start', 'talks[1].title', 'credits[0].url']);
});

test('ids of talks and moments, parents and sections have to agree', () => {
  const moment = { start: 1, label: 'b', id: 'q' };
  expect(
    pathsOf({
      title: 'T',
      sections: [{ title: 'Opening', talkIds: ['a', 'z'] }],
      talks: [
        { id: 'a', title: 'A', moments: [moment, { ...moment, parentId: 'r' }] },
        { id: 'a', title: 'B' },
      ],
    }),
  ).toEqual([
    'talks[0].moments[1].id',
    'talks[0].moments[1].parentId',
    'talks[1].id',
    'sections[0].talkIds[1]',
  ]);
});
