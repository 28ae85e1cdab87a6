import { formats, type TalkFormat } from '@talkmark/core';
import { createEdl } from '@talkmark/core/formats';

/** All formats there are. One that counts frames writes nothing before it is told how many make a second. */
export const shownFormats: readonly TalkFormat[] = formats.map((format) =>
  format.id === 'edl' ? createEdl({ fps: 25 }) : format,
);
