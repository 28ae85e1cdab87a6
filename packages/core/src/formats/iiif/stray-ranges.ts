import type { Fault } from '../../talk/fault';
import type { Target } from '../annotation/target';
import type { FoundRange } from './ranges';

/** Says of a range that its own time is that of a canvas which is not among those of the manifest, if there are any. */
export function findStray(
  { targets, loose, path }: FoundRange,
  { source, start }: Target,
  canvases: ReadonlyMap<string | undefined, unknown>,
): Fault[] {
  if (start === undefined || source === undefined || canvases.size === 0 || canvases.has(source)) return [];
  // Where the time is that of a range inside, this is said there.
  if (![...targets, ...loose].some((target) => target.source === source)) return [];
  const problem = `This range is part of ${source}, and the manifest has no such canvas: name one that it has, or add that one`;
  return [{ path, severity: 'warning', problem, repair: 'Its time was read as one of the first canvas' }];
}
