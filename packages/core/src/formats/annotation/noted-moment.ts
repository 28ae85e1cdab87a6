import type { Moment } from '../../talk/talk';
import type { UnplacedMomentDraft } from '../talk-format';

/** A moment as it is read or written, with a time or without. */
export type NotedMoment = UnplacedMomentDraft & Partial<Pick<Moment, 'start' | 'end' | 'approximate'>>;
