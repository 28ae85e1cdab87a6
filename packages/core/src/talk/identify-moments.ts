import { formatPath, show } from './fault';
import type { FaultList } from './fault-list';
import { createIdSupply, momentId } from './moment-id';
import type { Located } from './read-talk';
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
export function createIdentify(all: readonly Located<Nameable>[], faults: FaultList) {
  const owners = new Map<string, Located<Nameable>>();
  for (const one of all) {
    if (one.value.id !== undefined && !owners.has(one.value.id)) owners.set(one.value.id, one);
  }
  const supply = createIdSupply(owners.keys());
  return <Value extends Nameable>(one: Located<Value>): Located<Identified<Value>> => {
    const { id, label, start } = one.value;
    const owner = id === undefined ? undefined : owners.get(id);
    if (id !== undefined && owner === one) return { path: one.path, value: { ...one.value, id } };
    const given = supply(id ?? momentId(label, start));
    if (owner) {
      faults.add({
        path: [...one.path, 'id'],
        severity: 'warning',
        problem: `${show(id)} is already the id of ${formatPath(owner.path)}: write another, or leave it out to get one`,
        repair: `It became ${show(given)}`,
      });
    }
    return { path: one.path, value: { ...one.value, id: given } };
  };
}
