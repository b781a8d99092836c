/** The only scripts that may become workers of the page. Trusted Types holds us to the list. */
import { resolve } from '$app/paths';
import planMakerUrl from '#documents/make-plan.worker.ts?worker&url';
import type { PlanWorker } from '#documents/make-plan.ts';
import keeperUrl from '#storage/keeper.ts?worker&url';
import type { KeeperPort } from '#storage/keeper-at-hand.ts';

const serviceWorkerUrl = `${resolve('/')}service-worker.js`;

const ALLOWED: ReadonlySet<string> = new Set([keeperUrl, planMakerUrl, serviceWorkerUrl]);

type PolicyMaker = {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string },
	): { createScriptURL(url: string): string };
};

// A policy's name can be taken once in a page, so every worker of the page goes through this one.
const policy = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes?.createPolicy(
	'side-by-side-worker',
	{ createScriptURL: allowedUrl },
);

function allowedUrl(url: string): string {
	if (!ALLOWED.has(url)) throw new TypeError('Not a worker of ours.');
	return url;
}

/** The address in the form that a browser with Trusted Types asks for; throws for any other script. */
export const trustedWorkerUrl = (url: string): string =>
	policy?.createScriptURL(url) ?? allowedUrl(url);

/**
 * Starts the one worker that holds keys.
 *
 * A page that is left by its address may be kept asleep, with its keys and an open transaction, and
 * WebKit then lets no other page write. So the keeper ends there; woken, such a page loads anew.
 */
export function spawnKeeper(): KeeperPort {
	const keeper = new Worker(trustedWorkerUrl(keeperUrl), { type: 'module', name: 'keeper' });
	addEventListener('pagehide', ({ persisted }) => {
		if (persisted) keeper.terminate();
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) location.reload();
	});
	return keeper;
}

/** Starts the worker that serves the app without a network. */
export const registerServiceWorker = (): Promise<ServiceWorkerRegistration> =>
	navigator.serviceWorker.register(trustedWorkerUrl(serviceWorkerUrl), { updateViaCache: 'none' });

/** Starts the worker that makes a plan's file. */
export const spawnPlanMaker = (): PlanWorker =>
	new Worker(trustedWorkerUrl(planMakerUrl), { type: 'module', name: 'plan' });
