/** Why a value would not come back from JSON as it is, or `undefined` if it would. */
export function findJsonLoss(value: unknown): string | undefined {
  let loss: string | undefined;
  const notice = (_: string, part: unknown): unknown => {
    const isKept =
      part === null || ['string', 'boolean', 'object'].includes(typeof part) || Number.isFinite(part);
    if (!isKept) loss = `JSON has no ${typeof part === 'number' ? part : typeof part}`;
    return isKept ? part : null;
  };
  try {
    // Deeper than it will stand in the document, so that what passes here passes there.
    JSON.stringify([[[[[[[[value]]]]]]]], notice);
  } catch (error) {
    return error instanceof RangeError ? 'it is nested too deeply' : 'it contains itself';
  }
  return loss;
}
