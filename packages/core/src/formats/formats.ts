import type { TalkFormat } from './talk-format';
import { talkmarkJson } from './talkmark-json';

/** Every format Talkmark knows, the most telling first: of two equally likely ones the first is taken. */
export const formats: readonly TalkFormat[] = [talkmarkJson];
