import { isRecord } from '../../talk/record';
import { listOf } from './json-ld-node';

/** The address of a picture: of the first of several, of an ImageObject. */
export function readPicture(value: unknown): string | undefined {
  const [first] = listOf(value);
  const address = isRecord(first) ? (first['url'] ?? first['contentUrl']) : first;
  return typeof address === 'string' && address.trim() !== '' ? address : undefined;
}
