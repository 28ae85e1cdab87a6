import type { FrameOptions } from '../frame-clock';
import type { CsvField } from './columns';
import type { CsvDelimiter } from './read-rows';

export interface CsvOptions extends FrameOptions {
  /**
   * Which heading says what, for tables whose headings are not known: `{ start: 'Inizio', label: 'Cosa' }`. Writing
   * uses them too, but for `reply`, and writes nothing else. @default what the headings say
   */
  readonly columns?: Readonly<Partial<Record<CsvField, string>>>;
  /** @default what the text has; a comma when writing */
  readonly delimiter?: CsvDelimiter;
}
