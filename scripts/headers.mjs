import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a page may load and do, in SvelteKit's spelling (it adds the quotes and each page's hash). */
export const policy = {
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval'],
	'style-src': ['self'],
	// SvelteKit's announcer of page changes has one inline style, and this is its hash.
	'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'img-src': ['self', 'blob:', 'data:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none'],
	'frame-ancestors': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'side-by-side-worker'],
};

const isKeyword = /^(none|self|script|wasm-unsafe-eval|unsafe-hashes|sha256-.*)$/;

const policyText = (scriptHashes) =>
	Object.entries(policy)
		.map(([directive, sources]) => {
			const all = directive === 'script-src' ? [...sources, ...scriptHashes] : sources;
			const quoted = all.map((source) => (isKeyword.test(source) ? `'${source}'` : source));
			return [directive, ...quoted].join(' ');
		})
		.join('; ');

const nobody = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'serial',
	'usb',
];

/** The headers of every response; a page has its own hash in the policy besides. */
export const headersWith = (scriptHashes = []) => ({
	'Content-Security-Policy': policyText(scriptHashes),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': nobody.map((feature) => `${feature}=()`).join(', '),
});

/** The hashes of the scripts that stand in a page itself: SvelteKit's few lines that start the app. */
const scriptHashesIn = (html) =>
	[...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, code]) => `sha256-${createHash('sha256').update(code).digest('base64')}`,
	);

const pagesIn = (folder) =>
	readdirSync(folder, { recursive: true })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('index.html'))
		.sort();

/**
 * The one list of headers per path, read from the built pages.
 *
 * `everyPath` stands on everything, worker scripts included: a page's meta tag does not reach them.
 */
export const headerListFor = (folder) => ({
	everyPath: headersWith(),
	byPath: Object.fromEntries(
		pagesIn(folder).map((file) => [
			`/${file.slice(0, -'index.html'.length)}`,
			headersWith(scriptHashesIn(readFileSync(join(folder, file), 'utf8'))),
		]),
	),
});

/** The headers that one address is answered with. */
export const headersFor = ({ everyPath, byPath }, pathname) => byPath[pathname] ?? everyPath;

const notKept = new Set([
	'/_app/version.json',
	'/service-worker.js',
	'/headers.json',
	'/release.json',
	'/release.sig',
]);

/** Every address that is kept offline. SvelteKit's own list misses what only a worker loads. */
export const addressesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((found) => found.isFile())
		.map((found) => `/${relative(folder, join(found.parentPath, found.name))}`)
		.map((path) => path.replaceAll('\\', '/').replace(/\/index\.html$/, '/'))
		.filter((address) => !notKept.has(address))
		.sort();

/** Wraps an adapter so that the list is written beside the pages it was read from. */
export const withHeaderList = (adapter, folder) => ({
	...adapter,
	async adapt(builder) {
		await adapter.adapt(builder);
		writeFileSync(join(folder, 'headers.json'), JSON.stringify(headerListFor(folder), null, '\t'));
	},
});
