import type { ParseMode } from '../talk/parse-mode';
import { type DataRecord, isRecord } from '../talk/record';
import { hasType, iriOf, toList, toStrings } from './annotation/json-ld';
import { iiifDialect } from './iiif/iiif-dialect';
import { readManifest } from './iiif/read-manifest';
import { upgradeManifest } from './iiif/upgrade';
import { upgradeAnnotation } from './iiif/upgrade-annotation';
import { writeManifest } from './iiif/write-manifest';
import { readJsonText } from './json/read-json-text';
import type { FormatResult, Issue, Locate, ParseContext, TalkFormat } from './talk-format';
import { readAnnotations } from './web-annotation/read-annotations';

function likelihood(text: string): number {
  if (!/^\s{0,4000}[[{]/.test(text)) return 0;
  if (/iiif\.io\/api\/presentation\/\d+\/context\.json/.test(text)) return 0.95;
  return /"@?type"\s{0,20}:\s{0,20}"(?:sc:Manifest|Manifest)"/.test(text) ? 0.6 : 0;
}

const reject = (message: string): FormatResult => ({
  talk: { moments: [] },
  issues: [{ severity: 'error', message, line: 1, column: 1 }],
});

/** A collection only names manifests. */
function noticeCollection(collection: DataRecord): FormatResult {
  const names = toList(collection['items'] ?? collection['manifests'] ?? collection['members']).flatMap(
    (item) => iriOf(item) ?? (isRecord(item) ? toStrings(item['@id']) : []),
  );
  const shown = names.slice(0, 3).join(', ');
  const others = names.length > 3 ? ` and ${names.length - 3} more` : '';
  const message = `This is a collection, which has no moments itself: fetch the manifests it names, ${shown}${others}, and read each as a talk.`;
  return { talk: { moments: [] }, issues: [{ severity: 'info', message, path: 'moments' }] };
}

const notice = (message: string): Issue => ({ severity: 'info', message });

function withNotice(result: FormatResult, message: string): FormatResult {
  return { ...result, issues: [...result.issues, notice(message)] };
}

function readVersion2(root: DataRecord, locate: Locate, mode: ParseMode): FormatResult | undefined {
  const [type = ''] = toStrings(root['@type']);
  const message =
    'This is IIIF Presentation 2, of which moments and recordings were read; written is version 3.';
  if (type === 'sc:Manifest') return withNotice(readManifest(upgradeManifest(root), locate, mode), message);
  if (type === 'sc:Collection') return noticeCollection(root);
  if (type === 'sc:AnnotationList') {
    const items = toList(root['resources']).map(upgradeAnnotation);
    const page = { id: root['@id'], type: 'AnnotationPage', label: root['label'], items };
    return withNotice(readAnnotations(page, locate, mode, { dialect: iiifDialect, isIiif: true }), message);
  }
  return undefined;
}

function readRoot(root: unknown, locate: Locate, mode: ParseMode): FormatResult {
  if (Array.isArray(root)) return readAnnotations(root, locate, mode, { dialect: iiifDialect, isIiif: true });
  if (!isRecord(root)) return reject('A IIIF resource is an object: write { "type": "Manifest", … }.');
  const old = readVersion2(root, locate, mode);
  if (old) return old;
  if (hasType(root, 'Manifest')) {
    const isDraft = toStrings(root['@context']).some((context) => context.includes('/presentation/4/'));
    const result = readManifest(root, locate, mode);
    const message =
      'This is the draft of IIIF Presentation 4, of which moments and recordings were read; written is version 3.';
    return isDraft ? withNotice(result, message) : result;
  }
  if (hasType(root, 'Collection')) return noticeCollection(root);
  if (['Canvas', 'Timeline'].some((type) => hasType(root, type))) {
    return readManifest({ label: root['label'], items: [root] }, locate, mode);
  }
  if (hasType(root, 'Range')) return readManifest({ label: root['label'], structures: [root] }, locate, mode);
  if (['Annotation', 'AnnotationPage', 'AnnotationCollection'].some((type) => hasType(root, type))) {
    return readAnnotations(root, locate, mode, { dialect: iiifDialect, isIiif: true });
  }
  return reject('There is no IIIF resource here: write { "type": "Manifest", … }.');
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const json = readJsonText(text, mode);
  if ('issue' in json) return { talk: { moments: [] }, issues: [json.issue] };
  const result = readRoot(json.value, json.locate, mode);
  return { ...result, issues: [...json.issues, ...result.issues] };
}

/**
 * IIIF Presentation API 3.0; version 2 and the draft of version 4 are read as far as moments and recordings go.
 *
 * | talk | manifest |
 * | --- | --- |
 * | chapter, `parentId` | a range with a label (5.4), in the range it is part of; its time is that of its own canvas parts, or of the ranges in it |
 * | other moments | annotations of the canvas (5.6), as `webAnnotation` maps them; `supplementing` text is a quote |
 * | `sources` | the recording painted on the canvas, with its alternatives (`Choice`) |
 * | `tracks` | captions, motivation `supplementing` |
 * | `title`, `abstract`, `speakers`, `date`, `links`, `poster` | `label`, `summary`, `metadata`, `homepage`, `thumbnail` |
 *
 * Times are those of the recording: where it is painted later on the canvas, they are shifted. A manifest of several
 * canvases is several recordings, and placing them on one timeline would be invented: the talk has the first, and each
 * moment names its canvas in `extra.canvas`, with the times of that canvas.
 *
 * Ids that are no addresses become addresses below that of the manifest, which is `https://talkmark.invalid/…` unless
 * the talk came from another: set the `id` to where the manifest is served. What manifests have no place for stands
 * under the key `x-talkmark` of ranges, annotations and the first canvas, so that all of a talk comes back.
 */
export const iiif: TalkFormat = {
  id: 'iiif',
  name: 'IIIF Presentation',
  mediaType: 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"',
  extensions: ['manifest.json', 'json'],
  likelihood,
  parse,
  write: writeManifest,
};
