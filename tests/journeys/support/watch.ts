import type { BrowserContext } from '@playwright/test';

const isInside = (url: string, origin: string) =>
	url.startsWith(`${origin}/`) || url.startsWith('blob:') || url.startsWith('data:');

/**
 * Writes down everything that must never happen: a word in the console, an error, a request elsewhere.
 *
 * Worker scripts and the service worker are watched as well as the pages.
 */
export const watch = (context: BrowserContext, origin: string, complaints: string[]): void => {
	context.on('console', (message) => {
		complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (found) => complaints.push(`error: ${found.error().message}`));
	context.on('request', (request) => {
		if (!isInside(request.url(), origin)) complaints.push(`request to ${request.url()}`);
	});
};
