import { formatPath, type Path } from '../../talk/fault';
import type { Extra } from '../../talk/talk';
import { partitionExtra } from '../json/kept-fields';
import type { Issue } from '../talk-format';

/** A part without the fields of its `extra` that JSON cannot hold; each of them is a loss. */
export function withJsonExtra<Part extends { readonly extra?: Extra }>(
  part: Part,
  path: Path,
  losses: Issue[],
): Part {
  const { extra, lost } = partitionExtra(part.extra);
  for (const { name, reason } of lost) {
    const place = formatPath([...path, 'extra', name]);
    losses.push({ severity: 'error', message: `This was left out: ${reason}.`, path: place });
  }
  return lost.length === 0 ? part : { ...part, extra };
}
