import type { Moment } from '../../talk/talk';
import type { MomentDraft } from '../talk-format';

/** A moment as it is read or written, with a time or without. */
export type NotedMoment = Omit<MomentDraft, 'start'> & Partial<Pick<Moment, 'start'>>;
