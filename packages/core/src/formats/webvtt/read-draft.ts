import { momentId } from '../../talk/moment-id';
import { type DataRecord, isRecord } from '../../talk/record';
import { definedFields } from '../defined-fields';
import type { RawDraft } from '../finish-draft';
import { applyKept } from '../json/kept-fields';
import type { CharacterReferences } from './character-references';
import { findContainers } from './containment';
import type { CueKindName } from './cue-kind';
import { cueKinds, isCueKindName } from './cue-kinds';
import { fromKept, isKeptNote, readKeptNote } from './kept-note';
import { toLine } from './plain-text';
import type { OtherBlock, WebVttFile } from './read-file';
import { readAttribute, tellKind } from './tell-kind';

/** Under this name `extra` has what the file says beyond the model. */
export const extraName = 'webvtt';

/** `extra` with what the file says, unless that is nothing or the name is taken. */
const withOwn = (own: DataRecord, extra?: unknown): DataRecord | undefined =>
  definedFields({ [extraName]: definedFields(own), ...(isRecord(extra) ? extra : {}) });

/** What follows `WEBVTT` in the first line, by habit a title. */
export const titleOfHeader = (header: string): string =>
  toLine((header.split('\n', 1)[0] ?? '').replace(/^[\s\-–—:|]+/, ''));

const isKept = ({ keyword }: OtherBlock, cuesBefore: number): boolean =>
  keyword === 'NOTE' || (keyword !== '' && cuesBefore === 0);

/** What a file says of the talk. */
export function readTalkFields(file: WebVttFile): DataRecord {
  const { header } = file;
  const title = titleOfHeader(header);
  const blocks = [...file.blocks].flatMap(([cuesBefore, others]) =>
    others.filter((block) => isKept(block, cuesBefore) && !isKeptNote(block)).map(({ text }) => text),
  );
  return {
    title: title || undefined,
    language: readAttribute(file, 'language') || readAttribute(file, 'lang') || undefined,
    extra: withOwn({
      header: header.trim() === '' || header === ` - ${title}` ? undefined : header,
      blocks: blocks.length > 0 ? blocks : undefined,
    }),
  };
}

/** What each cue says of its moment. */
export function readCueFields(
  { cues, settings }: WebVttFile,
  kind: CueKindName,
  references: CharacterReferences,
): DataRecord[] {
  const containers = kind === 'chapters' ? findContainers(cues) : new Map<number, number>();
  const isContainer = new Set(containers.values());
  const moments = cues.map((cue, index): DataRecord => {
    const { fields, canonical } = cueKinds[kind].read(cue, references);
    // What has parts needs a name they can call it by.
    const given = isContainer.has(index) ? momentId(String(fields['label']), cue.startTime) : undefined;
    return {
      id: cue.id.trim() || given,
      start: cue.startTime,
      end: cue.endTime,
      ...fields,
      extra: withOwn(
        { settings: settings[index] || undefined, text: canonical === cue.text ? undefined : cue.text },
        fields['extra'],
      ),
    };
  });
  return moments.map((moment, index) => {
    const container = containers.get(index);
    return container === undefined ? moment : { ...moment, parentId: moments[container]?.['id'] };
  });
}

/** The talk and the moments of a file, as it states them. */
export function readDraft(file: WebVttFile, references: CharacterReferences): RawDraft {
  const note = readKeptNote([...file.blocks.values()].flat());
  const kind = isCueKindName(note?.cues) ? note.cues : tellKind(file);
  const keptMoments = isRecord(note?.moments) ? note.moments : {};
  const moments = readCueFields(file, kind, references).map((found, index) => {
    const id = file.cues[index]?.id ?? '';
    const kept = Object.hasOwn(keptMoments, id) ? fromKept(keptMoments[id], found) : {};
    return { fields: applyKept(found, kept), offset: file.offsets[index] ?? 0 };
  });
  return { fields: applyKept(readTalkFields(file), note?.talk), moments };
}
