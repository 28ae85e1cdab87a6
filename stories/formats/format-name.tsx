import type { TalkFormat } from '@talkmark/core';

/** The head of a format's row. */
export function FormatName({ format }: { format: TalkFormat }) {
  return (
    <th scope="row">
      {format.name}
      <code>{format.id}</code>
    </th>
  );
}
