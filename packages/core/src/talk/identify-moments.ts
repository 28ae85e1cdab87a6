import type { Located } from './checked-talk';
import { type Fault, formatPath, show } from './fault';
import { createIdSupply, momentId } from './moment-id';
import type { Seconds } from './talk';

interface Nameable {
  readonly id?: string;
  readonly label: string;
  readonly start?: Seconds;
}

export type Identified<Value> = Value & { readonly id: string };

/**
 * Gives an id to each that has none, and another to each whose id is taken. The ids that are stated anywhere in the
 * talk are known beforehand, so that none of them is given away.
 */
export function createIdentify(all: readonly Located<Nameable>[], report: (fault: Fault) => void) {
  const owners = new Map<string, Located<Nameable>>();
  for (const one of all) {
    const { id } = one.value;
    if (id !== undefined && !owners.has(id)) owners.set(id, one);
  }
  // No id is empty.
  const ownerOf = ({ value }: Located<Nameable>) => owners.get(value.id ?? '');
  const isOwner = <Value extends Nameable>(one: Located<Value>): one is Located<Identified<Value>> =>
    ownerOf(one) === one;
  const supply = createIdSupply(owners.keys());

  return <Value extends Nameable>(one: Located<Value>): Located<Identified<Value>> => {
    if (isOwner(one)) return one;
    const { path, value } = one;
    const id = supply(value.id ?? momentId(value.label, value.start));
    const owner = ownerOf(one);
    if (owner) {
      report({
        path: [...path, 'id'],
        severity: 'warning',
        problem: `${show(value.id)} is already the id of ${formatPath(owner.path)}: write another, or leave it out to get one`,
        repair: `It became ${show(id)}`,
      });
    }
    return { path, value: { ...value, id } };
  };
}
