/** The built keeper, in a worker that says when a passphrase had been made into a key. */
import { noteDerived } from './derived.mjs';

noteDerived((at) => self.postMessage({ derivedAt: at }));
const keeper = new URL(self.location.href).searchParams.get('keeper');
const early = [];
const wait = (event) => early.push(event.data);
self.addEventListener('message', wait);
await import(/* @vite-ignore */ keeper);
self.removeEventListener('message', wait);
for (const data of early) self.dispatchEvent(new MessageEvent('message', { data }));
