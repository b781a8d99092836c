import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';

/** Another site: it writes down whoever asks it for anything, and what for. */
export type Elsewhere = {
	readonly origin: string;
	/** The names of the ways by which something arrived here. */
	readonly hits: Set<string>;
	stop(): Promise<void>;
};

const listen = async (answer: RequestListener, name: string) => {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, name, resolve));
	const { port } = server.address() as AddressInfo;
	const stop = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { server, origin: `http://${name}:${String(port)}`, stop };
};

/** Answers everything kindly, so that nothing is held back for another reason than the policy. */
export const startElsewhere = async (): Promise<Elsewhere> => {
	const hits = new Set<string>();
	const arrived = (url = '') => hits.add(new URL(url, 'http://here').pathname.slice(1));
	const { server, origin, stop } = await listen((request, response) => {
		arrived(request.url);
		response.writeHead(200, {
			'Access-Control-Allow-Origin': '*',
			'Content-Type': request.url?.includes('event') ? 'text/event-stream' : 'text/javascript',
		});
		response.end();
	}, 'localhost');
	server.on('upgrade', ({ url }, socket) => {
		arrived(url);
		socket.destroy();
	});
	return { origin, hits, stop };
};

/** A site without any policy: what leaves from here shows that each attempt is a real one. */
export const startUnguarded = () =>
	listen(({ url }, response) => {
		const isScript = url?.endsWith('.js') === true;
		response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
		response.end(isScript ? '' : '<!doctype html><title>Unguarded</title><body>');
	}, 'localhost');

type Attempt = (url: string) => unknown;

/** What a worker can try, by a name that the other site reads in the address. */
const fromAnywhere: Record<string, Attempt> = {
	fetch: (url) => fetch(url, { mode: 'no-cors' }),
	'fetch-post': (url) => fetch(url, { mode: 'no-cors', method: 'POST', body: 'words' }),
	xhr: (url) => {
		const request = new XMLHttpRequest();
		request.open('GET', url);
		request.send();
	},
	'web-socket': (url) => new WebSocket(url.replace('http', 'ws')),
	'event-source': (url) => new EventSource(url),
};

const fromWorker: Record<string, Attempt> = {
	...fromAnywhere,
	import: (url) => import(/* @vite-ignore */ url),
};

/** It has no XMLHttpRequest, and may not import while it runs. */
const fromServiceWorker = Object.fromEntries(
	Object.entries(fromAnywhere).filter(([name]) => name !== 'xhr'),
);

const fromPage: Record<string, Attempt> = {
	...fromWorker,
	beacon: (url) => navigator.sendBeacon(url, 'words'),
	image: (url) => (new Image().src = url),
	sound: (url) => new Audio(url).load(),
	stylesheet: (url) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = url;
		document.head.append(link);
	},
	prefetch: (url) => {
		const link = document.createElement('link');
		link.rel = 'prefetch';
		link.href = url;
		document.head.append(link);
	},
	script: (url) => {
		const script = document.createElement('script');
		script.src = url;
		document.head.append(script);
	},
	font: (url) => new FontFace('elsewhere', `url(${url})`).load(),
	background: (url) => (document.body.style.backgroundImage = `url(${url})`),
	frame: (url) => {
		const frame = document.createElement('iframe');
		frame.src = url;
		document.body.append(frame);
	},
	object: (url) => {
		const object = document.createElement('object');
		object.data = url;
		document.body.append(object);
	},
	form: (url) => {
		const form = document.createElement('form');
		form.action = url;
		form.target = 'nowhere-open';
		const frame = document.createElement('iframe');
		frame.name = form.target;
		document.body.append(frame, form);
		form.submit();
	},
};

// The debugger is excused from the policy until the line it runs pauses once.
const scriptFor = (attempts: Record<string, Attempt>, origin: string): string => `(async () => {
	await new Promise((resolve) => setTimeout(resolve));
	const attempts = { ${Object.entries(attempts)
		.map(([name, attempt]) => `${JSON.stringify(name)}: ${attempt.toString()}`)
		.join(',')} };
	for (const [name, attempt] of Object.entries(attempts)) {
		try { Promise.resolve(attempt(${JSON.stringify(origin)} + '/' + name)).catch(() => {}); } catch {}
	}
	await new Promise((resolve) => setTimeout(resolve, 2000));
})()`;

type Place = { evaluate(script: string): Promise<unknown> };

/** Tries every way out that a page, a worker or a service worker has; answers the names of the ways. */
export const tryToLeave = async (
	from: 'page' | 'worker' | 'service worker',
	place: Place,
	{ origin }: Elsewhere,
): Promise<string[]> => {
	const attempts = { page: fromPage, worker: fromWorker, 'service worker': fromServiceWorker }[
		from
	];
	await place.evaluate(scriptFor(attempts, origin));
	return Object.keys(attempts).sort();
};
