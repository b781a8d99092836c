import { dev, version } from '$app/environment';
import { createSubscriber } from 'svelte/reactivity';
import type { MessageToServiceWorker } from './offline-messages.ts';
import { registerServiceWorker } from './worker-urls.ts';

/** Whether the app works without internet, and whether a newer one waits. */
export type Updates = {
	/** True once the service worker answers for this page: from then on the network may go. */
	readonly readyOffline: boolean;
	/** True while a newer app is installed and waits for the lock screen. */
	readonly updateWaiting: boolean;
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
	let announce: () => void = () => undefined;
	const subscribe = createSubscriber((update) => {
		announce = update;
		return () => (announce = () => undefined);
	});

	const watchControl = (container: ServiceWorkerContainer) => {
		let wasControlled = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			// A page must never run on with the files of another build.
			if (wasControlled) location.reload();
			wasControlled = true;
			announce();
		});
	};

	const watchArrivals = (found: ServiceWorkerRegistration) => {
		found.addEventListener('updatefound', () => {
			found.installing?.addEventListener('statechange', () => announce());
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
		get updateWaiting() {
			subscribe();
			return workers?.controller != null && registration?.waiting != null;
		},
		async start() {
			if (!workers || isStarted) return;
			isStarted = true;
			registration = await registerServiceWorker();
			watchArrivals(registration);
			announce();
			setInterval(() => void look(), hour);
			const ready = await workers.ready;
			if (!workers.controller) tell(ready.active, { kind: 'page-uncontrolled', version });
		},
		look,
		apply: () => tell(registration?.waiting ?? null, { kind: 'update-accepted' }),
	};
};

/** The version of this build, as people can read it out. */
export const versionName: string = version;
