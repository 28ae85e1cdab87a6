import type { DataRecord } from '../../talk/record';

const languageNames = ['ChapLanguageIETF', 'ChapLanguageBCP47', 'ChapterLanguage'];

/** `de` for `ger`, `deu`. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const primaryLanguage = (tag: string): string | undefined => canonical(tag)?.split('-')[0];

/** Whether a title is there in a language, in that of any country. */
export function speaks(display: DataRecord, language: string): boolean {
  return languageNames
    .flatMap((name) => display[name])
    .some((tag) => typeof tag === 'string' && primaryLanguage(tag) === primaryLanguage(language));
}

/**
 * The language of a title, which the tag of BCP 47 states before all others (RFC 9559, 5.1.7.1.4.12); none where it is
 * undetermined, in several or in what is no language.
 */
function languageOf(display: DataRecord): string | undefined {
  const stated = display['ChapLanguageIETF'] ?? display['ChapLanguageBCP47'];
  const tag = stated ?? display['ChapterLanguage'];
  const language = typeof tag === 'string' ? canonical(tag) : undefined;
  if (typeof tag !== 'string' || language === 'und' || language === undefined) return undefined;
  // Such a tag may be written in any case, and comes back as it was.
  return stated === undefined ? language : tag;
}

/** The language that all of some titles share, if there are any and they do. */
export function sharedLanguage(displays: readonly DataRecord[]): string | undefined {
  const [first, ...others] = new Set(displays.map(languageOf));
  return others.length === 0 ? first : undefined;
}
