import type { Fault, Path } from './fault';
import type { Moment, Talk, UnplacedMoment } from './talk';

type Without<Value, Name extends keyof Value> = Omit<Value, Name> & Partial<Pick<Value, Name>>;

/** A moment of which every field is valid by itself. */
export type CheckedMoment = Without<Moment, 'id'>;
export type CheckedUnplaced = Without<UnplacedMoment, 'id'>;
export type CheckedFields = Without<Omit<Talk, 'moments' | 'unplaced'>, 'id' | 'title'>;

/** A value, and where in the input it stood. */
export interface Located<Value> {
  readonly value: Value;
  readonly path: Path;
}

/** A talk of which every field is valid by itself; how they fit together is not looked at yet. */
export interface CheckedTalk {
  /** Where in the input the talk stood. */
  readonly path: Path;
  readonly fields: CheckedFields;
  /** In the order of the input. */
  readonly moments: readonly Located<CheckedMoment>[];
  readonly unplaced: readonly Located<CheckedUnplaced>[];
  readonly faults: readonly Fault[];
}

interface SoundTalk extends CheckedFields {
  readonly moments: readonly CheckedMoment[];
  readonly unplaced: readonly CheckedUnplaced[];
}

/** A talk that its schema has found nothing wrong with. */
export function soundTalk({ moments, unplaced, ...fields }: SoundTalk, path: Path): CheckedTalk {
  const locate =
    (list: string) =>
    <Value>(value: Value, index: number): Located<Value> => ({ value, path: [...path, list, index] });
  return {
    path,
    fields,
    moments: moments.map(locate('moments')),
    unplaced: unplaced.map(locate('unplaced')),
    faults: [],
  };
}
