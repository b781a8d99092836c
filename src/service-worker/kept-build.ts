/** One build in the cache: fetched and checked as a whole, then kept as a whole. */
import type { AboutRelease, RefusedRelease } from '#app/offline-messages.ts';
import { releaseNotes } from '#app/offline-messages.ts';
import { checkedRelease, hashOf, keyNameIn, Refused, trustAfter } from './release.ts';
import type { Release, Trusted } from './release.ts';

/** Every page of a build and the headers it needs: written by the build, see docs/headers.md. */
type HeaderList = {
	everyPath: Record<string, string>;
	byPath: Record<string, Record<string, string>>;
};

type Fetched = { readonly address: string; readonly bytes: Bytes; readonly kind: string };
type Bytes = Uint8Array<ArrayBuffer>;

const addresses = {
	release: '/release.json',
	signature: '/release.sig',
	headers: '/headers.json',
	worker: '/service-worker.js',
};

const fetchFresh = async (address: string): Promise<Fetched> => {
	const response = await fetch(address, { cache: 'no-cache' });
	if (response.status === 404 || response.status === 410)
		throw new Refused({ kind: 'incomplete', what: address });
	if (!response.ok) throw new TypeError(`${address} answered ${String(response.status)}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	return { address, bytes, kind: response.headers.get('Content-Type') ?? '' };
};

const textOf = ({ bytes }: Fetched): string => new TextDecoder().decode(bytes);

const fetchRelease = async (version: string) => {
	const [file, signature] = await Promise.all([
		fetchFresh(addresses.release),
		fetchFresh(addresses.signature),
	]);
	const trusted = await noted<Trusted>(releaseNotes.trusted);
	const { bytes } = file;
	const found = { bytes, signature: textOf(signature), version, trusted };
	return { file, release: await checkedRelease(found) };
};

const fetchPromised = ({ files }: Release): Promise<Fetched[]> =>
	Promise.all(
		Object.entries(files).map(async ([address, hash]) => {
			const fetched = await fetchFresh(address);
			if ((await hashOf(fetched.bytes)) !== hash)
				throw new Refused({ kind: 'mixed', what: address });
			return fetched;
		}),
	);

const headersIn = (files: readonly Fetched[]): HeaderList => {
	const list = files.find(({ address }) => address === addresses.headers);
	if (!list) throw new Refused({ kind: 'incomplete', what: addresses.headers });
	return JSON.parse(textOf(list)) as HeaderList;
};

// A host that cannot send the headers still gets them honoured from the second load on, worker
// scripts included. Of the host's own headers only the kind is kept: nobody signed the others.
const withHeaders = ({ bytes, kind }: Fetched, headers: Record<string, string>): Response =>
	new Response(bytes, { headers: { ...headers, 'Content-Type': kind } });

/**
 * Keeps this build whole, or not at all: nothing is stored before every file was checked.
 *
 * So an install that fails leaves the build that is running as it was.
 */
export const keepBuild = async (version: string, cacheName: string): Promise<void> => {
	const { file, release } = await fetchRelease(version);
	const files = await fetchPromised(release);
	const { everyPath, byPath } = headersIn(files);
	const isKept = ({ address }: Fetched) =>
		address !== addresses.headers && address !== addresses.worker;
	const isNew = !(await caches.has(cacheName));
	const cache = await caches.open(cacheName);
	const keep = (kept: Fetched) =>
		cache.put(kept.address, withHeaders(kept, byPath[kept.address] ?? everyPath));
	try {
		await Promise.all([file, ...files.filter(isKept)].map(keep));
	} catch (failure) {
		if (isNew) await caches.delete(cacheName);
		throw failure;
	}
};

const releaseIn = async (cacheName: string): Promise<Release | undefined> => {
	const kept = await caches.match(addresses.release, { cacheName });
	return kept && ((await kept.json()) as Release);
};

/** What the kept build is, for people; it was checked when it was kept. */
export const aboutRelease = async (version: string, cacheName: string): Promise<AboutRelease> => {
	const { date, news = [] } = (await releaseIn(cacheName)) ?? {};
	return { version, news, signed: keyNameIn(version) !== undefined, ...(date && { date }) };
};

/** From now on only releases of this signer are taken. An unsigned build changes nothing. */
export const trustKeptBuild = async (cacheName: string): Promise<void> => {
	const release = await releaseIn(cacheName);
	const trusted = release && trustAfter(release);
	if (trusted) await note(releaseNotes.trusted, trusted);
};

/** Writes down what was refused, or that nothing is. */
export const noteRefused = async (why: RefusedRelease | undefined): Promise<void> => {
	if (why) return note(releaseNotes.refused, why);
	if (await caches.has(releaseNotes.cache))
		await (await caches.open(releaseNotes.cache)).delete(releaseNotes.refused);
};

const note = async (address: string, what: Trusted | RefusedRelease): Promise<void> => {
	const cache = await caches.open(releaseNotes.cache);
	await cache.put(address, Response.json(what));
};

const noted = async <T>(address: string): Promise<T | undefined> => {
	const kept = await caches.match(address, { cacheName: releaseNotes.cache });
	return kept && ((await kept.json()) as T);
};
