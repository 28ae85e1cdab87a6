import { createRandom } from '../../packages/core/src/testing/create-random';

export interface DrawnMoment {
  readonly id: string;
  readonly start: number;
  readonly end?: number;
  readonly label: string;
  readonly kind: string;
}

const words = 'we trace every system call and then the kernel tells us why this box is slow again'.split(' ');

/**
 * Made up: moments as a talk holds them, one every four seconds, sorted. Nearly half are points, most others sentences
 * of some seconds, some passages of up to two minutes, few chapters of up to half an hour, so that about fifteen
 * overlap or nest at any time.
 */
export function drawTalk(count: number): { moments: readonly DrawnMoment[]; duration: number } {
  const random = createRandom(count);
  const duration = count * 4;
  const kinds = ['moment', 'chapter', 'note', 'quote'];
  const moments = Array.from({ length: count }, (_, index): DrawnMoment => {
    const start = random.next() * duration;
    const shape = random.next();
    const label = `${random.pick(words)} ${random.pick(words)} ${random.pick(words)} ${random.pick(words)}`;
    const moment = { id: `m${index}`, start, label, kind: random.pick(kinds) };
    if (shape < 0.45) return moment;
    if (shape < 0.8) return { ...moment, end: start + 2 + random.next() * 8 };
    return { ...moment, end: start + random.next() * (shape < 0.95 ? 120 : 1800) };
  });
  const endOf = ({ start, end = start }: DrawnMoment): number => end;
  moments.sort((one, other) => one.start - other.start || endOf(other) - endOf(one));
  // Copies lie in memory in the order of the talk, as when they were just read.
  return { moments: moments.map((moment) => ({ ...moment })), duration };
}
