import type { MediaSource } from '../../talk/talk';
import { mediaTypeOf } from '../media-type';
import type { Issue } from '../talk-format';
import { isLinkable } from './agent';
import type { Target } from './target';

/** The resource that most annotations with a time are about, or most of all where none has a time. */
export function findMainSource(targets: readonly Target[]): string | undefined {
  const timed = targets.filter(({ start }) => start !== undefined);
  const counts = new Map<string, number>();
  for (const { source } of timed.length > 0 ? timed : targets) {
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  let main: string | undefined;
  for (const [source, count] of counts) {
    if (main === undefined || count > (counts.get(main) ?? 0)) main = source;
  }
  return main;
}

/** The recording, if annotations with a time say which it is. */
export function findSources(targets: readonly Target[], main: string | undefined): readonly MediaSource[] {
  const timed = targets.filter(({ start, source }) => start !== undefined && source === main);
  if (main === undefined || timed.length === 0 || !isLinkable(main)) return [];
  const format = timed.find((target) => target.format !== undefined)?.format;
  const stated = format !== undefined && /^(?:video|audio)\//.test(format) ? format : undefined;
  const type = stated ?? mediaTypeOf(main);
  return type === undefined ? [] : [{ src: main, type }];
}

/** Says so if annotations with a time are about several resources. */
export function noticeOtherSources(targets: readonly Target[], main: string | undefined): Issue[] {
  const others = new Set<string>();
  for (const { source, start } of targets) {
    if (start !== undefined && source !== undefined && source !== main) others.add(source);
  }
  const [first] = others;
  if (first === undefined) return [];
  const message = `These annotations are about ${others.size + 1} recordings, of which the talk has one, ${main}. Moments of others, such as ${first}, keep their target in extra.target; each time is that of its own recording.`;
  return [{ severity: 'info', message }];
}
