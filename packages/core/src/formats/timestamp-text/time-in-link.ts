import type { Seconds } from '../../talk/talk';

const part =
  /(?:^|[?&#;])(t|start|time_continue|starttime|start_time|timestamp|time|ts|begin|seek|end)=([^&#;]{1,40})/gi;
const forum = /(?:viewtopic|showthread|topic|thread|forum)[^?#]{0,40}\?/i;

function seconds(value: string): Seconds | undefined {
  const text = value.replace(/^npt:|%20|\+/gi, '').replace(/%3a/gi, ':');
  const units = /^(?:(\d{1,3})h)?(?:(\d{1,4})m(?:in)?)?(?:(\d{1,6}(?:\.\d{1,3})?)s?)?$/i.exec(text);
  if (text !== '' && units)
    return Number(units[1] ?? 0) * 3600 + Number(units[2] ?? 0) * 60 + Number(units[3] ?? 0);
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2}(?:\.\d{1,3})?)$/.exec(text);
  return clock ? Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]) : undefined;
}

/** The time an address points to: `?t=95`, `#t=1h04m09s`, `&start=10&end=20`, `#t=10,20` (Media Fragments 1.0, 4.2.1). */
export function timeInLink(target: string): { start: Seconds; end?: Seconds } | undefined {
  if (!/[=#]/.test(target) || forum.test(target)) return undefined;
  let start: Seconds | undefined;
  let end: Seconds | undefined;
  for (const [, key = '', value = ''] of target.matchAll(part)) {
    const name = key.toLowerCase();
    // "?start=20" is a page of a list everywhere but in a player.
    if (
      name !== 't' &&
      name !== 'time_continue' &&
      name !== 'end' &&
      !/[:hms]/i.test(value) &&
      !/embed|player|youtu|vimeo|video|watch/i.test(target)
    )
      continue;
    const [from = '', to] = value.split(/,|%2c/i);
    if (name === 'end') end = seconds(value);
    else start ??= seconds(from);
    if (name !== 'end' && to !== undefined) end = seconds(to);
  }
  const bare = /#(?:t?=?)((?:\d{1,2}h)?\d{1,3}m\d{1,2}s?|\d{1,2}h\d{1,2}m)$/i.exec(target);
  if (start === undefined && bare) start = seconds(bare[1] ?? '');
  if (start === undefined) return undefined;
  return end !== undefined && end > start ? { start, end } : { start };
}
