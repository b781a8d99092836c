/** The families that come with the app. Three differ in age, trouble and ways to talk. */
import type { MadeUpFamily } from '#domain/made-up-family.ts';
import { mina } from './mina.ts';
import { namesOnly } from './names-only.ts';
import { rhys } from './rhys.ts';
import { zara } from './zara.ts';

export const families: readonly MadeUpFamily[] = [zara, rhys, mina, namesOnly];
