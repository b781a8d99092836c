/** Easy words, for the validator. */
import { pictureNames } from '#domain/easy-words.ts';
import { listOf, oneOf, shape, words } from './schema-parts.ts';

const line = shape({ text: words, picture: oneOf(...pictureNames) });

export const easySchema = listOf(shape({ of: words, lines: listOf(line, 1, 10) }), 0, 1000);
