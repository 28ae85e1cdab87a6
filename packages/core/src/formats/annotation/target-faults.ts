import type { Fault, Path } from '../../talk/fault';
import type { Target } from './target';

/** A time that is not as it should be, as a fault of the document. */
export function findTargetFaults({ fault, start }: Target, path: Path): Fault[] {
  if (!fault) return [];
  const { isRead, problem } = fault;
  const repair = isRead
    ? `It was read as ${start} seconds`
    : start === undefined
      ? 'The moment was kept, without a time'
      : 'Another time was taken';
  return [{ path, severity: isRead ? 'warning' : 'error', problem, repair }];
}
