import { createIdSupply } from '../../talk/moment-id';
import { unguardFormula } from './formula-guard';

/** A name for each column, all different: what its heading says, or its place. */
export function nameColumns(header: readonly string[]): readonly string[] {
  const supply = createIdSupply([]);
  return header.map((cell, index) => supply(unguardFormula(cell).trim() || `column ${index + 1}`));
}
