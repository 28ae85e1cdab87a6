import type { DataRecord } from '../../talk/record';
import type { AnnotationContext } from '../annotation/annotation-context';
import { iriOf } from '../annotation/json-ld';
import type { NotedMoment } from '../annotation/noted-moment';
import { readCanvas } from './canvas';
import { iiifDialect } from './iiif-dialect';
import type { IiifNames } from './iiif-names';
import { isSoundAnnotation } from './sound-canvas';

/** A moment on its canvas. */
export interface Placed {
  readonly moment: NotedMoment;
  readonly context: AnnotationContext;
  /** Which of the canvases, from 0. */
  readonly index: number;
}

function createContext(canvas: DataRecord, names: IiifNames): AnnotationContext {
  return {
    mode: 'strict',
    dialect: iiifDialect,
    names,
    source: iriOf(canvas) ?? names.canvas,
    offset: readCanvas(canvas).offset,
    isSound: isSoundAnnotation,
  };
}

/**
 * Puts each moment on its canvas, in the order of the canvases: on the one that its `extra.canvas` names, which then
 * needs not be said again, or else on the first.
 */
export function placeMoments(
  moments: readonly NotedMoment[],
  [first, ...others]: readonly [DataRecord, ...DataRecord[]],
  names: IiifNames,
): readonly Placed[] {
  const main = { context: createContext(first, names), index: 0 };
  if (others.length === 0) return moments.map((moment) => ({ moment, ...main }));
  const places = new Map([[main.context.source, main]]);
  for (const [index, canvas] of others.entries()) {
    const context = createContext(canvas, names);
    if (!places.has(context.source)) places.set(context.source, { context, index: index + 1 });
  }
  const placed = moments.map((moment): Placed => {
    const { canvas, ...extra } = moment.extra ?? {};
    const place = typeof canvas === 'string' ? places.get(canvas) : undefined;
    return place ? { moment: { ...moment, extra }, ...place } : { moment, ...main };
  });
  return placed.sort((one, other) => one.index - other.index);
}
