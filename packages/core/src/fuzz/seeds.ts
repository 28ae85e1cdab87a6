import { formats } from '../formats/formats';
import { writeTalk } from '../formats/write-talk';
import type { FuzzSeed } from './fuzz-seed';
import { handWrittenTexts } from './hand-written-texts';
import { nastyTexts } from './nasty-texts';
import { sampleTalks } from './sample-talks';

/** For every format what its writer makes of the sample talks and what others write; then what is of no format. */
export function createSeeds(): readonly FuzzSeed[] {
  const written = formats.flatMap(({ id, write }) =>
    write ? sampleTalks.map((talk) => ({ format: id, text: writeTalk(talk, id).text })) : [],
  );
  const foreign = Object.entries(handWrittenTexts).flatMap(([format, texts]) =>
    texts.map((text) => ({ format, text })),
  );
  return [...written, ...foreign, ...nastyTexts.map((text) => ({ format: '', text }))];
}
