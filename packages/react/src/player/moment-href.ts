import { formatMediaFragment, type Moment } from '@talkmark/core';

/** The address of the current page at a moment: `https://example.org/talk/#t=979`. */
export function pageMomentHref({ start }: Moment): string {
  const fragment = formatMediaFragment({ start });
  return typeof location === 'undefined' ? fragment : location.href.replace(/#.*/, '') + fragment;
}
