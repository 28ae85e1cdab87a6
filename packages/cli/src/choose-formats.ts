import { formats, type TalkFormat, TalkmarkError } from '@talkmark/core';
import { createCsv, createEdl } from '@talkmark/core/formats';
import { didYouMean } from './nearest-word';
import { UsageError } from './usage-error';

/**
 * All formats, with those that count frames told how many make a second.
 *
 * @throws {UsageError} for a rate or a start that is none.
 */
export function formatsAt(fps: string | undefined, startTimecode: string | undefined): readonly TalkFormat[] {
  if (fps === undefined) {
    if (startTimecode === undefined) return formats;
    throw new UsageError('--start-timecode counts frames: say how many make a second, as in --fps 25.');
  }
  const start = startTimecode === undefined ? {} : { startTimecode, dropFrame: startTimecode.includes(';') };
  // As ffprobe prints it, 30000/1001, too.
  const [count = '', seconds = '1'] = fps.split('/');
  const options = { fps: Number(count) / Number(seconds), ...start };
  try {
    const withFrames = [createEdl(options), createCsv(options)];
    return formats.map((format) => withFrames.find(({ id }) => id === format.id) ?? format);
  } catch (error) {
    if (!(error instanceof TalkmarkError)) throw error;
    throw new UsageError(
      Number.isNaN(options.fps)
        ? `--fps is a number, such as 25 or 30000/1001: not "${fps}".`
        : error.message,
    );
  }
}

/** @throws {UsageError} that lists the formats there are. */
export function findFormat(id: string, candidates: readonly TalkFormat[]): TalkFormat {
  const format = candidates.find((candidate) => candidate.id === id);
  if (format) return format;
  const ids = candidates.map((candidate) => candidate.id);
  const called = candidates.filter(({ extensions }) => extensions.includes(id.replace(/^\./, '')));
  const [only] = called;
  const advice = only && called.length === 1 ? ` Did you mean ${only.id}?` : didYouMean(id, ids);
  throw new UsageError(`There is no format "${id}".${advice} Use one of: ${ids.join(', ')}.`);
}

/** @throws {UsageError} that lists the formats that can be written. */
export function findWritable(id: string, candidates: readonly TalkFormat[]): TalkFormat {
  const writable = candidates.filter(({ write }) => write);
  const known = candidates.find((candidate) => candidate.id === id);
  if (!known || known.write) return findFormat(id, writable);
  const ids = writable.map((format) => format.id);
  throw new UsageError(`${known.name} can be read, not written. Use one of: ${ids.join(', ')}.`);
}
