import { getContext, setContext } from 'svelte';
import type { ReadingAloud } from './reading-aloud.svelte.ts';

type Offered = { readonly here: ReadingAloud | undefined };

const key = Symbol('reading aloud');

/** Offers reading aloud at the top of every sheet below here, for as long as `here` says so. */
export const offerReading = (offered: Offered): Offered => setContext(key, offered);

/** What is offered; nothing outside a conversation. */
export const offeredReading = (): Offered | undefined => getContext<Offered | undefined>(key);
