import { captionCues } from './caption-cues';
import { chapterCues } from './chapter-cues';
import type { CueKind, CueKindName } from './cue-kind';
import { metadataCues } from './metadata-cues';
import { thumbnailCues } from './thumbnail-cues';

export const cueKinds: Readonly<Record<CueKindName, CueKind>> = {
  chapters: chapterCues,
  captions: captionCues,
  metadata: metadataCues,
  thumbnails: thumbnailCues,
};

export const isCueKindName = (name: unknown): name is CueKindName =>
  typeof name === 'string' && Object.hasOwn(cueKinds, name);
