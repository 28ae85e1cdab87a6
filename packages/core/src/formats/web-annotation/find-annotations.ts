import type { Path } from '../../talk/fault';
import { type DataRecord, isRecord } from '../../talk/record';
import { hasType, iriOf, toList } from '../annotation/json-ld';
import type { Issue } from '../talk-format';

export interface FoundAnnotation {
  readonly annotation: DataRecord;
  readonly path: Path;
}

export interface FoundAnnotations {
  readonly annotations: readonly FoundAnnotation[];
  /** What is only named, and what was none. */
  readonly issues: readonly Issue[];
}

/** Says that something lies elsewhere, once for each address. */
function elsewhere(what: string, addresses: readonly string[]): Issue[] {
  const [first] = addresses;
  if (first === undefined) return [];
  const others = addresses.length === 1 ? '' : `, and ${addresses.length - 1} more`;
  const message = `${what} not in this file: fetch ${first}${others}, and read them too.`;
  return [{ severity: 'info', message, path: 'moments' }];
}

/**
 * The annotations of a value: a single one, a list, an AnnotationPage with `items` (Web Annotation Data Model, 5.2), an
 * AnnotationCollection with its `first` page (5.1), nested in any way.
 */
export function findAnnotations(root: unknown, path: Path = []): FoundAnnotations {
  const annotations: FoundAnnotation[] = [];
  const pages: string[] = [];
  const named: string[] = [];
  const strange: Path[] = [];
  // A stack, for no depth may exhaust that of the engine; what is pushed last is read first.
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path }];
  const push = (values: unknown, at: Path) => {
    const list = toList(values);
    for (let index = list.length - 1; index >= 0; index -= 1) {
      open.push({ value: list[index], path: Array.isArray(values) ? [...at, index] : at });
    }
  };
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { value, path: at } = one;
    if (Array.isArray(value)) push(value, at);
    else if (typeof value === 'string') named.push(value);
    else if (!isRecord(value)) strange.push(at);
    else if (hasType(value, 'AnnotationCollection') || hasType(value, 'AnnotationPage')) {
      const { items, first, next } = value;
      for (const page of [...(items === undefined ? toList(first) : []), ...toList(next)]) {
        const iri = iriOf(page);
        if (isRecord(page) && ('items' in page || 'first' in page))
          push(page, [...at, page === next ? 'next' : 'first']);
        else if (iri !== undefined) pages.push(iri);
      }
      if (items === undefined && first === undefined && iriOf(value) !== undefined)
        pages.push(iriOf(value) ?? '');
      // Deeper than any path can be shown.
      push(items, at.length > 100 ? at : [...at, 'items']);
    } else annotations.push({ annotation: value, path: at });
  }
  return {
    annotations,
    issues: [
      ...elsewhere('More annotations are', pages),
      ...elsewhere(named.length === 1 ? 'One annotation is' : 'Some annotations are', named),
      ...strange.slice(0, 1).map((): Issue => {
        const message = `${strange.length} of the annotations are no objects: write { "type": "Annotation", … }. They were left out.`;
        return { severity: 'error', message };
      }),
    ],
  };
}
