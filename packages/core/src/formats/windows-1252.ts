const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text read as ISO-8859-1, as Windows-1252 means it: that has characters where the other has control codes nobody uses
 * (Encoding Standard, index windows-1252).
 */
export const fromWindows1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => characters.charAt(control.charCodeAt(0) - 0x80));
