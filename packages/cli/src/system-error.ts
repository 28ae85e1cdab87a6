import { printable } from './printable';

/** What the operating system calls an error; empty for errors of another kind. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'A part of this path is not a directory. Check the name and the folder',
  EISDIR: 'This is a directory. Name a file in it',
  ENAMETOOLONG: 'This name is too long. Use a shorter one',
  ELOOP: 'This link leads back to itself. Correct the link',
  EMFILE: 'Too many files are open. Close some programs, or raise the limit (ulimit -n)',
  EIO: 'The disk has an error. Try a copy on another disk',
};

const readingReasons: Readonly<Record<string, string>> = {
  ...reasons,
  ENOENT: 'There is no such file. Check the name and the folder',
  EACCES: 'This file may not be read. Check its permissions',
  EPERM: 'This file may not be read. Check its permissions',
};

const writingReasons: Readonly<Record<string, string>> = {
  ...reasons,
  ENOENT: 'Its folder does not exist. Create it first',
  EEXIST: 'A file has the name of this folder. Choose another name',
  EACCES: 'It may not be written. Check the permissions of the file and of its folder',
  EPERM: 'It may not be written. Check the permissions of the file and of its folder',
  EROFS: 'The disk is read-only. Choose another folder',
  ENOSPC: 'No space is left on the disk. Free some, or choose another disk',
  EDQUOT: 'Your share of the disk is used up. Free some, or choose another disk',
  EFBIG: 'The file would be too large for its disk. Choose another disk',
};

const explain = (error: unknown, known: Readonly<Record<string, string>>): string =>
  known[codeOf(error)] ?? `This failed: ${printable(error instanceof Error ? error.message : String(error))}`;

/** Why something cannot be read and what to do, without a full stop. */
export const explainReading = (error: unknown): string => explain(error, readingReasons);

/** Why something cannot be written and what to do, without a full stop. */
export const explainWriting = (error: unknown): string => explain(error, writingReasons);
