/**
 * The kind of what a format lists but says not to show: silent chapters that only carry a picture, hidden or disabled
 * chapters of a disc.
 */
export const hiddenKind = 'hidden';
