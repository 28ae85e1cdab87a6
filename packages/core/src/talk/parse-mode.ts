/** `strict` follows the format's specification to the letter; `lenient` reads what people write, and says what it repaired. */
export type ParseMode = 'strict' | 'lenient';
