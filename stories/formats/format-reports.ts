import type { TalkFormat } from '@talkmark/core';
import { findHolding, type Holding } from './holding';
import { type Probe, probeGroups } from './probes';
import { shownFormats } from './shown-formats';

/** What a format holds of each probe; nothing for one that can only be read. */
export interface FormatReport {
  readonly format: TalkFormat;
  readonly holdings: readonly { readonly probe: Probe; readonly holding: Holding }[];
}

function reportOn(format: TalkFormat): FormatReport {
  const holdings = probeGroups.flatMap(({ probes }) =>
    probes.flatMap((probe) => {
      const holding = findHolding(format, probe);
      return holding ? [{ probe, holding }] : [];
    }),
  );
  return { format, holdings };
}

let reports: readonly FormatReport[] | undefined;

/** Found out by writing and reading when first asked, so that it says what the formats do today. */
export function getFormatReports(): readonly FormatReport[] {
  reports ??= shownFormats.map(reportOn);
  return reports;
}
