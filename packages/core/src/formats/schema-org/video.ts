import type { DataRecord } from '../../talk/record';
import type { Seconds, Talk } from '../../talk/talk';
import { roundSeconds } from '../../time/round-seconds';
import { partitionExtra } from '../json/kept-fields';
import { isSeekToAction } from './google-rules';
import { listOf, typesOf } from './json-ld-node';
import { readPeople, writePerson } from './person';
import { readPicture } from './picture';
import { readRecordings, writeRecordings } from './recording';

/** ISO 8601-1, 5.5.2.2: `PT1H2M3.5S`. */
export function formatIsoDuration(seconds: Seconds): string {
  const { whole, fraction } = roundSeconds(seconds, 'auto');
  const units = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
  ] as const;
  const stated = units.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  const rest = `${whole % 60}${fraction === '' ? '' : `.${fraction}`}`;
  return `PT${stated.join('')}${rest === '0' && stated.length > 0 ? '' : `${rest}S`}`;
}

const isSchemaOrg = (context: unknown) =>
  context === undefined || (typeof context === 'string' && /^https?:\/\/schema\.org\/?$/.test(context));

/** What stands at a property, alone or in a list, without some of it. */
function without(value: unknown, isUnwanted: (one: unknown) => boolean): unknown {
  if (!Array.isArray(value)) return isUnwanted(value) ? undefined : value;
  const rest = value.filter((one) => !isUnwanted(one));
  return rest.length > 0 ? rest : undefined;
}

/** A VideoObject as a talk: what it has besides `clips` and the fields of a talk is `extra`. */
export function readVideo(video: DataRecord, clips: ReadonlySet<unknown>): DataRecord {
  const { name, description, uploadDate, duration, thumbnailUrl, inLanguage, actor, hasPart, ...rest } =
    video;
  const { '@context': context, '@type': type, contentUrl, encodingFormat, embedUrl, ...others } = rest;
  const { sources, unused } = readRecordings({ contentUrl, encodingFormat, embedUrl });
  const speakers = readPeople(actor);
  const poster = readPicture(thumbnailUrl);
  const parts = listOf(hasPart).filter((part) => !clips.has(part));
  const language = typeof inLanguage === 'string' ? inLanguage : undefined;
  const extra = {
    ...(isSchemaOrg(context) ? {} : { '@context': context }),
    ...(typesOf(video).join() === 'VideoObject' ? {} : { '@type': type }),
    ...others,
    ...unused,
    ...(speakers ? {} : { actor }),
    ...(typeof thumbnailUrl === 'string' ? {} : { thumbnailUrl }),
    ...(language === undefined ? { inLanguage } : {}),
    ...(parts.length > 0 ? { hasPart: parts } : {}),
  };
  const fields = {
    title: name,
    abstract: description,
    date: uploadDate,
    duration,
    poster,
    language,
    sources,
  };
  return { ...fields, ...(speakers ? { speakers } : {}), extra };
}

export function writeVideo(
  talk: Talk,
  clips: readonly DataRecord[],
  pageUrl: string | undefined,
): DataRecord {
  const { title, abstract, date, duration, poster, language, speakers, sources } = talk;
  const { hasPart, thumbnailUrl, potentialAction, ...extra } = partitionExtra(talk.extra).extra;
  // Google takes one or the other.
  const actions = clips.length > 0 ? without(potentialAction, isSeekToAction) : potentialAction;
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    ...(pageUrl === undefined ? {} : { url: pageUrl }),
    ...extra,
    ...(actions === undefined ? {} : { potentialAction: actions }),
    name: title,
    ...(abstract === undefined ? {} : { description: abstract }),
    ...(poster === undefined
      ? {}
      : { thumbnailUrl: readPicture(thumbnailUrl) === poster ? thumbnailUrl : poster }),
    ...(date === undefined ? {} : { uploadDate: date }),
    ...(duration === undefined ? {} : { duration: formatIsoDuration(duration) }),
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(speakers.length === 0 ? {} : { actor: speakers.map(writePerson) }),
    ...writeRecordings(sources),
    ...(clips.length > 0 || hasPart !== undefined ? { hasPart: [...listOf(hasPart), ...clips] } : {}),
  };
}
