import type { ParseMode } from '../../talk/parse-mode';
import { type CheckedTalk, readTalk } from '../../talk/read-talk';
import { type DataRecord, isRecord } from '../../talk/record';
import { type Draft, toDraft } from '../annotation/draft';
import { hasType, iriOf, toList } from '../annotation/json-ld';
import { applyKept, keptName } from '../json/kept-fields';
import { placeFaults } from '../json/read-json';
import type { FormatResult, Locate } from '../talk-format';
import { readCanvas } from './canvas';
import { foreignManifest } from './foreign-manifest';
import { createIiifNames, manifestAddress } from './iiif-names';
import { noticeManifest } from './notices';
import { type LocatedCanvas, readMoments } from './read-moments';
import { readTalkFields } from './talk-fields';

const isCanvas = (item: unknown): item is DataRecord =>
  isRecord(item) && ['Canvas', 'Timeline', 'Scene'].some((type) => hasType(item, type));

function findCanvases(manifest: DataRecord): readonly LocatedCanvas[] {
  return toList(manifest['items']).flatMap((item, index) =>
    isCanvas(item) ? [{ document: item, path: ['items', index], canvas: readCanvas(item) }] : [],
  );
}

/** What was read of a manifest: every field is valid by itself already. */
export interface ReadManifest extends FormatResult {
  readonly talk: CheckedTalk['fields'] & Pick<Draft, 'moments' | 'unplaced'>;
}

/** Reads a manifest in the shape of version 3, to which others are brought before. */
export function readManifest(manifest: DataRecord, locate: Locate, mode: ParseMode): ReadManifest {
  const canvases = findCanvases(manifest);
  const names = createIiifNames(iriOf(manifest) ?? manifestAddress(''));
  const { moments, faults, issues, hidden, unnamed } = readMoments(manifest, canvases, names, mode);
  const first = canvases[0]?.document;
  const kept = first?.[keptName];
  const { order, ...keptOfTalk } = isRecord(kept) ? kept : {};
  const draft = toDraft(moments, order);

  const fields = applyKept(readTalkFields(manifest, first), keptOfTalk);
  const documents = canvases.map(({ document }) => document);
  const foreign = foreignManifest(manifest, documents, hidden, fields);
  const isForeign = Object.keys(foreign).length > 0 && !('extra' in keptOfTalk);
  const talk = readTalk(isForeign ? { ...fields, extra: foreign } : fields);
  return {
    talk: { ...talk.fields, moments: draft.moments, unplaced: draft.unplaced },
    issues: [
      ...placeFaults([...faults, ...talk.faults, ...draft.faults], locate, mode),
      ...issues,
      ...noticeManifest({
        canvases: canvases.map(({ canvas }) => canvas),
        hidden: hidden.length,
        unnamed,
        isEmpty: moments.length === 0,
      }),
    ],
  };
}
