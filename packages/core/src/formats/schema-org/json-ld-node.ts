import type { Path } from '../../talk/fault';
import { type DataRecord, isRecord } from '../../talk/record';

/** An object of JSON-LD, and where it was found. */
export interface JsonLdNode {
  readonly fields: DataRecord;
  readonly place: Place;
}

/** The way to a value from the outermost one, its last step first. */
export interface Place {
  readonly step: string | number;
  readonly parent?: Place | undefined;
  /** Which of the blocks of a page. */
  readonly block: number;
}

/** The first steps of the way to a value: nobody looks for anything at the end of a longer one. */
export function toPath(place: Place): Path {
  const steps: (string | number)[] = [];
  for (let at: Place | undefined = place; at; at = at.parent) steps.push(at.step);
  return steps.reverse().slice(1, 100);
}

/** What stands at a property, alone or in a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The types of an object without the vocabulary's address or prefix. */
export function typesOf({ '@type': type }: DataRecord): readonly string[] {
  return listOf(type).flatMap((one) =>
    typeof one === 'string' ? [one.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );
}

/** All objects in a value, in the order of the text. A list and not recursion: JSON may be nested to any depth. */
export function* walkNodes(value: unknown, block: number): Generator<JsonLdNode> {
  const waiting: { readonly value: unknown; readonly place: Place }[] = [
    { value, place: { step: '', block } },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: part, place } = next;
    if (isRecord(part)) yield { fields: part, place };
    const parts: [string | number, unknown][] = Array.isArray(part)
      ? [...part.entries()]
      : isRecord(part)
        ? Object.entries(part)
        : [];
    for (const [step, inner] of parts.reverse()) {
      if (typeof inner === 'object' && inner !== null) {
        waiting.push({ value: inner, place: { step, parent: place, block } });
      }
    }
  }
}
