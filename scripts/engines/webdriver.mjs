import { pause } from './processes.mjs';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const untilListening = async (origin, milliseconds) => {
	const end = Date.now() + milliseconds;
	while (Date.now() < end) {
		const isReady = await fetch(`${origin}/status`).then(
			({ ok }) => ok,
			() => false,
		);
		if (isReady) return;
		await pause(100);
	}
	throw new Error(`the driver at ${origin} does not answer`);
};

const asker = (base) => async (method, path, body) => {
	const response = await fetch(`${base}${path}`, {
		method,
		...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
	});
	const { value } = await response.json();
	if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
	return value;
};

/**
 * Begins a session of W3C WebDriver by plain HTTP; answers the few commands that a hand needs.
 *
 * A script that waits is given as an async function: WebDriver waits for its promise.
 */
export const beginWebDriver = async (origin, capabilities) => {
	await untilListening(origin, 20_000);
	const begun = await asker(origin)('POST', '/session', {
		capabilities: { alwaysMatch: capabilities },
	});
	const ask = asker(`${origin}/session/${begun.sessionId}`);
	const act = (type, id, actions, more = {}) =>
		ask('POST', '/actions', { actions: [{ type, id, actions, ...more }] });
	const touch = (actions) =>
		act('pointer', 'finger', actions, { parameters: { pointerType: 'mouse' } });
	const moveTo = ({ x, y }) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });

	return {
		version: begun.capabilities.browserVersion,
		capabilities: begun.capabilities,
		goto: (url) => ask('POST', '/url', { url }),
		run: (made, ...args) =>
			ask('POST', '/execute/sync', { script: `return (${made})(...arguments)`, args }),
		click: (at) =>
			touch([moveTo(at), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
		type: (words) =>
			act(
				'key',
				'keyboard',
				[...words].flatMap((value) => [
					{ type: 'keyDown', value },
					{ type: 'keyUp', value },
				]),
			),
		async choose(selector, file) {
			const found = await ask('POST', '/element', { using: 'css selector', value: selector });
			await ask('POST', `/element/${found[elementKey]}/value`, { text: file });
		},
		end: () => ask('DELETE', ''),
	};
};
