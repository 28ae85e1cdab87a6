import { TalkmarkError } from '../talk/talkmark-error';

/** Something that must not happen, and did. */
export interface Finding {
  /** `throw`: anything that is no `TalkmarkError`. `fault`: a promise of a result that was not kept. */
  readonly kind: 'throw' | 'fault';
  /** The call, and what is wrong with it. */
  readonly message: string;
}

/** Where an error came from, in few lines. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).split('\n').slice(0, 5).join('\n').slice(0, 1200);
}

/** Runs a call whose input is no program's fault: whatever it throws is a finding. */
export function attempt<T>(name: string, findings: Finding[], call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    const kind = error instanceof TalkmarkError ? 'fault' : 'throw';
    findings.push({ kind, message: `${name} threw ${describeError(error)}` });
    return undefined;
  }
}

/** Runs a call that may refuse its input with a `TalkmarkError`, and with nothing else. */
export function attemptData<T>(name: string, findings: Finding[], call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof TalkmarkError && error.message !== '') return undefined;
    findings.push({ kind: 'throw', message: `${name} threw ${describeError(error)}` });
    return undefined;
  }
}
