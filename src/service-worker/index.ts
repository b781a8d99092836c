import { version } from '$service-worker';
import type { MessageToServiceWorker } from '#app/offline-messages.ts';
import { aboutRelease, keepBuild, noteRefused, trustKeptBuild } from './kept-build.ts';
import { Refused } from './release.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `app-${version}`;

// A host in the middle of an upload, or one that was tampered with: the next look may find it whole.
const install = async (): Promise<void> => {
	try {
		await keepBuild(version, cacheName);
		await noteRefused(undefined);
	} catch (failure) {
		if (failure instanceof Refused) await noteRefused(failure.why);
		throw failure;
	}
};

const activate = async (): Promise<void> => {
	await trustKeptBuild(cacheName);
	await dropOlderBuilds();
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
	// An address that does not exist leads home, instead of to the host's error or the browser's.
	return fetch(request).then(
		(response) => (missing.includes(response.status) ? Response.redirect('/') : response),
		() => Response.redirect('/'),
	);
};
const missing = [404, 410];

// Never while another page is open: its files would be swapped under somebody who is writing.
const takeOverWhenAlone = async (): Promise<void> => {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (pages.length <= 1) await worker.skipWaiting();
};

const tellRelease = async (asker: MessagePort | undefined): Promise<void> => {
	asker?.postMessage(await aboutRelease(version, cacheName));
};

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method !== 'GET' || new URL(url).origin !== worker.location.origin) return;
	event.respondWith(answer(event.request));
});

worker.addEventListener('message', (event) => {
	const message = event.data as MessageToServiceWorker;
	if (message.kind === 'release-asked') event.waitUntil(tellRelease(event.ports[0]));
	else if (message.kind === 'update-accepted') event.waitUntil(takeOverWhenAlone());
	// Claimed at once, so that the first visit is ready without internet; but only by the build
	// that the page came from, since a page and its files must always be of one build.
	else if (message.version === version) event.waitUntil(worker.clients.claim());
});
