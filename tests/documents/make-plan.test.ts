import { describe, expect, it } from 'vitest';
import { checkPdf } from '#documents/check.ts';
import { makeDocument } from '#documents/make-document.ts';
import { makePlan, type PlanWorker } from '#documents/make-plan.ts';
import type { FromWorker, ToWorker } from '#documents/make-plan-messages.ts';
import { facts, loadFace, newSealer, treeSaying } from './making.ts';

/** A worker in the same thread: real pages and a real seal, and only messages in between. */
function workerHere() {
	const heard: ToWorker[] = [];
	let listener: (event: MessageEvent<FromWorker>) => void = () => undefined;
	let signed: (signature: Uint8Array) => void = () => undefined;
	let refused: (reason: Error) => void = () => undefined;
	const tell = (data: FromWorker) => {
		listener(new MessageEvent('message', { data: structuredClone(data) }));
	};
	const make = async ({ tree, facts: about, certificate }: Extract<ToWorker, { kind: 'make' }>) => {
		const sign = (bytes: Uint8Array<ArrayBuffer>) =>
			new Promise<Uint8Array>((resolve, reject) => {
				[signed, refused] = [resolve, reject];
				tell({ kind: 'sign', bytes });
			});
		const made = await makeDocument({
			tree,
			facts: about,
			sealer: { certificate, sign },
			loadFace,
			drawCluster: () => undefined,
			onStep: (step) => {
				tell({ kind: 'step', step });
			},
		});
		if (made.ok) tell({ kind: 'made', made: made.value });
	};
	const state = { ended: false };
	const worker: PlanWorker = {
		postMessage(message) {
			heard.push(structuredClone(message));
			if (message.kind === 'make')
				make(message).catch(() => {
					tell({ kind: 'not-made', problem: { kind: 'not-signed' } });
				});
			if (message.kind === 'signed') signed(message.signature);
			if (message.kind === 'not-signed') refused(new Error('not signed'));
		},
		addEventListener(type: string, heardBy: unknown) {
			if (type === 'message') listener = heardBy as typeof listener;
		},
		terminate() {
			state.ended = true;
		},
	};
	return { worker, heard, state };
}

describe('making a plan', () => {
	it('shows its steps, gives a sealed file, ends its worker, and never sends it a key', async () => {
		const { worker, heard, state } = workerHere();
		const steps: string[] = [];
		const sealer = await newSealer();
		const made = await makePlan({
			tree: treeSaying('Hello'),
			facts,
			sealer,
			spawn: () => worker,
			onProgress: (step) => steps.push(step),
		});
		if (!made.ok) throw new Error(made.problem.kind);
		expect(await checkPdf(made.value.bytes)).toMatchObject({ kind: 'unaltered' });
		expect(made.value.pages).toBe(1);
		expect(made.value.fingerprint).toMatch(/^[0-9a-f]{64}$/);
		expect(steps).toEqual(['letters', 'pages', 'file', 'seal']);
		expect(heard.map(({ kind }) => kind)).toEqual(['make', 'signed']);
		expect(Object.keys(heard[0] ?? {}).sort()).toEqual([
			'certificate',
			'chain',
			'facts',
			'kind',
			'tree',
		]);
		expect(state.ended).toBe(true);
	});

	it('gives nothing when the key is not lent', async () => {
		const { worker, state } = workerHere();
		const { certificate } = await newSealer();
		const sign = () => Promise.reject(new Error('locked'));
		const made = await makePlan({
			tree: treeSaying('Hello'),
			facts,
			sealer: { certificate, sign },
			spawn: () => worker,
		});
		expect(made).toEqual({ ok: false, problem: { kind: 'not-signed' } });
		expect(state.ended).toBe(true);
	});

	it('can be stopped', async () => {
		const { worker, state } = workerHere();
		const stop = new AbortController();
		const making = makePlan({
			tree: treeSaying('Hello'),
			facts,
			sealer: await newSealer(),
			spawn: () => worker,
			signal: stop.signal,
		});
		stop.abort();
		expect(await making).toEqual({ ok: false, problem: { kind: 'stopped' } });
		expect(state.ended).toBe(true);
	});
});
