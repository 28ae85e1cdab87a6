import * as v from 'valibot';
import { date, list, word } from './fields';
import { link, maybe, part, talkSchema, whole } from './schema';

export const collectionSchema = whole({
  id: maybe(word),
  title: word,
  date: maybe(date),
  place: maybe(word),
  sections: maybe(list(part({ title: maybe(word), talkIds: list(word) }))),
  talks: v.exactOptional(v.array(talkSchema), []),
  credits: maybe(list(link)),
});
