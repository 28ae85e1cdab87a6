/** One reason for or against a recording time. Positive speaks for it. */
export interface Evidence {
  readonly because: string;
  readonly weight: number;
}

export function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0);
}

/** The reason that weighs most against, in words for an issue. */
export function strongestDoubt(evidence: readonly Evidence[]): string | undefined {
  let worst: Evidence | undefined;
  for (const each of evidence) if (each.weight < (worst?.weight ?? 0)) worst = each;
  return worst?.because;
}
