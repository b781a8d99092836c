import { version } from '$service-worker';
import type { MessageToServiceWorker } from '#app/offline-messages.ts';

/** Every file of a build and the headers it needs: written by the build, see docs/headers.md. */
type HeaderList = {
	version: string;
	files: string[];
	everyPath: Record<string, string>;
	byPath: Record<string, Record<string, string>>;
};

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `app-${version}`;
const headerList = '/headers.json';

const fetchFresh = async (address: string): Promise<Response> => {
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new TypeError(`${address} answered ${String(response.status)}`);
	return response;
};

// A host that cannot send the headers still gets them honoured from the second load on, worker
// scripts included. A new response also forgets that it was redirected, which a page may not be.
const withHeaders = (response: Response, headers: Record<string, string>): Response => {
	const all = new Headers(response.headers);
	for (const [name, text] of Object.entries(headers)) all.set(name, text);
	return new Response(response.body, { status: response.status, headers: all });
};

/** Keeps this build whole, or not at all: one missing file and the install fails. */
const keepThisBuild = async (): Promise<void> => {
	const list = (await (await fetchFresh(headerList)).json()) as HeaderList;
	// A host in the middle of an upload would give half of each build; the next look finds it whole.
	if (list.version !== version) throw new TypeError('The host holds another build.');
	const cache = await caches.open(cacheName);
	const keep = async (address: string) => {
		const headers = list.byPath[address] ?? list.everyPath;
		await cache.put(address, withHeaders(await fetchFresh(address), headers));
	};
	await Promise.all(list.files.map(keep));
};

const dropOlderBuilds = async (): Promise<void> => {
	const names = await caches.keys();
	const older = names.filter((name) => name.startsWith('app-') && name !== cacheName);
	await Promise.all(older.map((name) => caches.delete(name)));
};

const answer = async (request: Request): Promise<Response> => {
	const { pathname, search } = new URL(request.url);
	const cache = await caches.open(cacheName);
	const kept = await cache.match(pathname);
	if (kept) return kept;
	if (request.mode !== 'navigate') return fetch(request);
	if (await cache.match(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
	// Without internet an address that does not exist leads home instead of to the browser's error.
	return fetch(request).catch(() => Response.redirect('/'));
};

// Never while another page is open: its files would be swapped under somebody who is writing.
const takeOverWhenAlone = async (): Promise<void> => {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (pages.length <= 1) await worker.skipWaiting();
};

worker.addEventListener('install', (event) => event.waitUntil(keepThisBuild()));

worker.addEventListener('activate', (event) => event.waitUntil(dropOlderBuilds()));

worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method !== 'GET' || new URL(url).origin !== worker.location.origin) return;
	event.respondWith(answer(event.request));
});

worker.addEventListener('message', (event) => {
	const message = event.data as MessageToServiceWorker;
	if (message.kind === 'update-accepted') event.waitUntil(takeOverWhenAlone());
	// Claimed at once, so that the first visit is ready without internet; but only by the build
	// that the page came from, since a page and its files must always be of one build.
	else if (message.version === version) event.waitUntil(worker.clients.claim());
});
