import type { Verdict } from './holding';
import { HoldingMark } from './holding-mark';

const meanings: Readonly<Record<Verdict, string>> = {
  holds: 'Comes back as it was.',
  'holds here': 'Comes back as it was, but other programs see it otherwise.',
  changes: 'Comes back as something else.',
  loses: 'Does not come back.',
};
const verdicts: readonly Verdict[] = ['holds', 'holds here', 'changes', 'loses'];

export function Legend() {
  return (
    <dl className="formats-legend">
      {verdicts.map((verdict) => (
        <div key={verdict}>
          <dt>
            <HoldingMark verdict={verdict} /> {verdict}
          </dt>
          <dd>{meanings[verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}
