/** Reads a WebVTT percentage from 0% to 100% (WebVTT, 6.2, "parse a percentage string"). */
export function parsePercentage(text: string): number | undefined {
  if (!/^\d+(?:\.\d+)?%$/.test(text)) return undefined;
  const percentage = Number.parseFloat(text);
  return percentage <= 100 ? percentage : undefined;
}

/** A setting `name:value`; `undefined` where the colon is missing or stands at an end (6.2 and 6.3). */
export function splitSetting(setting: string): { name: string; value: string } | undefined {
  const colon = setting.indexOf(':');
  if (colon < 1 || colon === setting.length - 1) return undefined;
  return { name: setting.slice(0, colon), value: setting.slice(colon + 1) };
}

/** Splits on ASCII white space, as the DOM standard says. */
export function splitOnSpaces(text: string): string[] {
  return text.split(/[\t\n\f\r ]+/).filter((token) => token !== '');
}
