/** What release runs here, what release waits, and what was refused: asked of who checked it. */
import { version } from '$app/environment';
import { releaseNotes } from './offline-messages.ts';
import type { AboutRelease, MessageToServiceWorker, RefusedRelease } from './offline-messages.ts';

/** The version as people read it out, without the name of the key. */
export const shortVersion = (full: string): string => full.replace(/\.key-[0-9a-f]+$/, '');

/**
 * This build as far as the page itself can tell: it has no news, and says signed of nothing.
 *
 * Only the service worker checks a signature, so before it answers for the page nobody has.
 */
export const uncheckedRelease: AboutRelease = { version, news: [], signed: false };

/** What `ReleaseLines` shows: on "About", and where the tablet is looked after. */
export const releaseLines = ({
	release,
	refused,
}: {
	readonly release: AboutRelease;
	readonly refused: RefusedRelease | undefined;
}) => {
	const { date, signed } = release;
	const state = signed ? 'signed' : version.includes('.key-') ? 'not-checked' : 'unsigned';
	return { version: shortVersion(release.version), date, state, refused } as const;
};

/** What `NewVersion` shows on the lock screen: the release that waits, beside the one that runs. */
export const newVersion = (waiting: AboutRelease, release: AboutRelease) => {
	const { date, news } = waiting;
	const signed = !waiting.signed ? 'no' : release.signed ? 'like-this-one' : 'first';
	return { version: shortVersion(waiting.version), date, news, signed } as const;
};

/** Asks a service worker which release it keeps; nothing after three seconds without an answer. */
export const askRelease = (worker: ServiceWorker): Promise<AboutRelease | undefined> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const asked: MessageToServiceWorker = { kind: 'release-asked' };
		port1.onmessage = ({ data }) => resolve(data as AboutRelease);
		setTimeout(resolve, 3000, undefined);
		worker.postMessage(asked, [port2]);
	});

/** The newer app that was refused last; nothing once one was taken. */
export const readRefused = async (): Promise<RefusedRelease | undefined> => {
	const { cache: cacheName, refused } = releaseNotes;
	const kept = await caches.match(refused, { cacheName }).catch(() => undefined);
	return kept && ((await kept.json()) as RefusedRelease);
};
