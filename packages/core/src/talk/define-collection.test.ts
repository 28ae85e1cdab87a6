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

test('all faults are named, with those of the talks', () => {
  const define = () =>
    defineCollection({
      title: '',
      sections: [{ title: 'Opening', talkIds: ['a', 'z'] }],
      talks: [
        { id: 'a', title: 'A', moments: [{ start: 'x', label: 'b', id: 'q' }] },
        { id: 'a', title: '' },
      ],
      credits: [{ url: 'javascript:x' }],
    });
  expect(define).toThrow(TalkmarkError);
  try {
    define();
  } catch (error) {
    const paths = error instanceof TalkmarkError ? error.issues.map(({ path }) => path) : [];
    expect(paths).toEqual([
      'title',
      'credits[0].url',
      'talks[0].moments[0].start',
      'talks[1].title',
      'talks[1].id',
      'sections[0].talkIds[1]',
    ]);
  }
});
