import type { BrowserContext } from '@playwright/test';

/** The browser shows a PDF by parts of its own, which it asks itself for; none leaves the machine. */
const ownViewer = ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/', 'chrome://'];

const isInside = (url: string, origin: string) =>
	[`${origin}/`, 'blob:', 'data:', ...ownViewer].some((start) => url.startsWith(start));

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
