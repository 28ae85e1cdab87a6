import { createRandom } from '../../packages/core/src/testing/create-random';
import { drawTalk } from './draw-talk';

export interface DrawnArchive {
  readonly talks: readonly {
    readonly id: string;
    readonly title: string;
    readonly speakers: readonly string[];
    readonly abstract: string;
    readonly moments: readonly {
      readonly id: string;
      readonly start: number;
      readonly label: string;
      readonly body: string;
      readonly tags: readonly string[];
    }[];
  }[];
  /** Words, those first that come most often. */
  readonly vocabulary: readonly string[];
}

const syllables = 'ka lo mi tra sen du vor ple ni gra ster po wel fi ran tu'.split(' ');
const signs = Array.from('東京都追跡入門開発者会議講演発表質問回答時間記録映像言語処理系核心');

/** Made up, and as uneven as words are: few come often, most come seldom. One label in twenty is Chinese. */
export function drawArchive(talkCount: number, momentCount: number): DrawnArchive {
  const random = createRandom(1);
  const drawn = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + random.integer(3) }, () => random.pick(syllables)).join(''),
  );
  const vocabulary = [...new Set(drawn)];
  const drawText = (count: number): string =>
    Array.from({ length: count }, () => vocabulary[Math.floor(vocabulary.length * random.next() ** 4)]).join(
      ' ',
    );
  const drawSigns = (count: number): string =>
    Array.from({ length: count }, () => random.pick(signs)).join('');
  const { moments } = drawTalk(momentCount);
  const talks = Array.from({ length: talkCount }, (_talk, place) => ({
    id: `talk-${place}`,
    title: drawText(5),
    speakers: [drawText(2)],
    abstract: drawText(400),
    moments: moments.map(({ start }, index) => ({
      id: `m${index}`,
      start,
      label: random.integer(20) === 0 ? drawSigns(8) : drawText(6),
      body: drawText(12),
      tags: [drawText(1)],
    })),
  }));
  return { talks, vocabulary };
}
