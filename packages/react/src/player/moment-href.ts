import { formatMediaFragment, type Moment } from '@talkmark/core';

/** A moment's address from the page that it is on: `#t=979`. The same on the server. */
export function relativeMomentHref({ start }: Moment): string {
  return formatMediaFragment({ start });
}

/** The address of the current page at a moment: `https://example.org/talk/#t=979`. */
export function pageMomentHref(moment: Moment): string {
  const fragment = relativeMomentHref(moment);
  return typeof location === 'undefined' ? fragment : location.href.replace(/#.*/, '') + fragment;
}
