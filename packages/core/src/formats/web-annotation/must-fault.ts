import type { Fault, Path } from '../../talk/fault';

interface Consequence {
  /** Whether something of the annotation is lost. */
  readonly isDropped?: boolean;
  /** A sentence without its full stop. */
  readonly repair?: string;
}

/** A rule of the Web Annotation Data Model that an annotation breaks. */
export function mustFault(
  section: string,
  path: Path,
  problem: string,
  consequence: Consequence = {},
): Fault {
  const { isDropped = false, repair = isDropped ? 'It was not used' : 'It was read as far as it goes' } =
    consequence;
  return {
    path,
    severity: isDropped ? 'error' : 'warning',
    problem: `${problem} (Web Annotation Data Model, ${section})`,
    repair,
  };
}
