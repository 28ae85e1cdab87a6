import * as v from 'valibot';
import { list, word } from './fields';
import { maybe, talkEntries, whole } from './schema';

const untitledEntries = { ...talkEntries, title: maybe(word) };

/** A talk as files have it. */
export const untitledSchema = whole(untitledEntries);

const items = v.exactOptional(list(v.unknown()), []);

/** One whose moments are still unread: each is repaired on its own. */
export const unreadSchema = whole({ ...untitledEntries, moments: items, unplaced: items });
