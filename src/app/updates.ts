import { dev, version } from '$app/environment';
import { createSubscriber } from 'svelte/reactivity';
import type { AboutRelease, MessageToServiceWorker, RefusedRelease } from './offline-messages.ts';
import { askRelease, readRefused, uncheckedRelease } from './release.ts';
import { registerServiceWorker } from './worker-urls.ts';

/** Whether the app works without internet, and whether a newer one waits. */
export type Updates = {
	/** True once the service worker answers for this page: from then on the network may go. */
	readonly readyOffline: boolean;
	/** The release that runs; `signed` once the service worker that checked it has answered. */
	readonly release: AboutRelease;
	/** The newer app that is installed, checked, and waits for the lock screen. */
	readonly waiting: AboutRelease | undefined;
	/** A newer app on the host that was not taken, and why. */
	readonly refused: RefusedRelease | undefined;
	/** Registers the worker. Called when the opening screen already answers, never before. Once is enough. */
	start(): Promise<void>;
	/** Asks the host for a newer app: on unlock, and by itself once an hour. Offline it finds none. */
	look(): Promise<void>;
	/** Takes the waiting app and reloads the page. Called on the lock screen only. */
	apply(): void;
};

const hour = 60 * 60 * 1000;

const tell = (worker: ServiceWorker | null, message: MessageToServiceWorker) =>
	worker?.postMessage(message);

/** Makes the one object that watches over the offline copy of the app. */
export const createUpdates = (): Updates => {
	const isPossible = !dev && 'serviceWorker' in navigator;
	const workers = isPossible ? navigator.serviceWorker : undefined;
	let registration: ServiceWorkerRegistration | undefined;
	let isStarted = false;
	let release = uncheckedRelease;
	let waiting: AboutRelease | undefined;
	let refused: RefusedRelease | undefined;
	let announce: () => void = () => undefined;
	const subscribe = createSubscriber((update) => {
		announce = update;
		return () => (announce = () => undefined);
	});

	const ask = async () => {
		const [running, next, reason] = await Promise.all([
			workers?.controller && askRelease(workers.controller),
			workers?.controller && registration?.waiting && askRelease(registration.waiting),
			readRefused(),
		]);
		release = running ?? release;
		waiting = next ?? undefined;
		refused = reason;
		announce();
	};

	const watchControl = (container: ServiceWorkerContainer) => {
		let wasControlled = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			// A page must never run on with the files of another build.
			if (wasControlled) location.reload();
			wasControlled = true;
			announce();
			void ask();
		});
	};

	const watchArrivals = (found: ServiceWorkerRegistration) => {
		found.addEventListener('updatefound', () => {
			found.installing?.addEventListener('statechange', () => void ask());
		});
	};

	const look = async () => {
		await registration?.update().catch(() => undefined);
	};

	if (workers) watchControl(workers);

	return {
		get readyOffline() {
			subscribe();
			return workers?.controller != null;
		},
		get release() {
			subscribe();
			return release;
		},
		get waiting() {
			subscribe();
			return waiting;
		},
		get refused() {
			subscribe();
			return refused;
		},
		async start() {
			if (!workers || isStarted) return;
			isStarted = true;
			registration = await registerServiceWorker();
			watchArrivals(registration);
			await ask();
			setInterval(() => void look(), hour);
			const ready = await workers.ready;
			if (!workers.controller) tell(ready.active, { kind: 'page-uncontrolled', version });
		},
		look,
		apply: () => tell(registration?.waiting ?? null, { kind: 'update-accepted' }),
	};
};
