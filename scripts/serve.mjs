import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersFor } from './headers.mjs';

const kinds = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.woff': 'font/woff',
	'.ttf': 'font/ttf',
	'.wasm': 'application/wasm',
	'.pdf': 'application/pdf',
};

const kindOf = (path) => {
	try {
		const found = statSync(path);
		return found.isDirectory() ? 'folder' : 'file';
	} catch {
		return 'nothing';
	}
};

/** The file that an address means, or where to go instead, or nothing. */
const answerTo = (folder, pathname) => {
	const path = join(folder, normalize(pathname));
	if (!path.startsWith(folder)) return {};
	if (pathname.endsWith('/')) {
		const page = join(path, 'index.html');
		return kindOf(page) === 'file' ? { file: page } : {};
	}
	// A page has one address, and only that one carries its headers.
	if (pathname.endsWith('/index.html'))
		return { redirect: pathname.slice(0, -'index.html'.length) };
	if (kindOf(path) === 'file') return { file: path };
	return kindOf(join(path, 'index.html')) === 'file' ? { redirect: `${pathname}/` } : {};
};

const pathnameOf = (url) => {
	try {
		return decodeURIComponent(new URL(url, 'http://host').pathname);
	} catch {
		return undefined;
	}
};

const keepFor = (pathname) =>
	pathname.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const respond = (folder, list) => (request, response) => {
	const pathname = pathnameOf(request.url);
	const { file, redirect } = pathname === undefined ? {} : answerTo(folder, pathname);
	const headers = { ...headersFor(list, pathname), 'Cache-Control': keepFor(pathname ?? '') };
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		return response.writeHead(405, headers).end();
	}
	if (redirect) return response.writeHead(308, { ...headers, Location: redirect }).end();
	if (!file) {
		return response.writeHead(404, { ...headers, 'Content-Type': kinds['.txt'] }).end('Not found');
	}
	response.writeHead(200, {
		...headers,
		'Content-Type': kinds[extname(file)] ?? 'application/octet-stream',
		'Content-Length': statSync(file).size,
	});
	if (request.method === 'HEAD') return response.end();
	createReadStream(file).pipe(response);
};

/**
 * Serves the built app with the one list of headers; answers the server once it listens.
 *
 * Only this machine can reach it: a tablet on the same network needs a real host with https anyway,
 * since a browser keeps nothing offline without.
 */
export const serve = (folder, port, hostname = 'localhost') =>
	new Promise((resolve, reject) => {
		const list = JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8'));
		const server = createServer(respond(folder, list));
		server.on('error', reject);
		server.listen(port, hostname, () => resolve(server));
	});
