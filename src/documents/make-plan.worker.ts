import { fontUrls } from './font-urls.ts';
import type { FaceName } from './font-names.ts';
import { makeDocument } from './make-document.ts';
import type { FromWorker, ToWorker } from './make-plan-messages.ts';
import { drawClusterOnCanvas } from './raster.ts';

// Makes the file away from the page, so that the page stays quick. It asks for signatures and never
// sees a key.

const tell = (message: FromWorker, transfer: Transferable[] = []) =>
	postMessage(message, { transfer });

class NotSigned extends Error {}

let signed: { resolve(signature: Uint8Array): void; reject(reason: Error): void } | undefined;

const sign = (bytes: Uint8Array<ArrayBuffer>) =>
	new Promise<Uint8Array>((resolve, reject) => {
		signed = { resolve, reject };
		tell({ kind: 'sign', bytes });
	});

async function loadFace(name: FaceName): Promise<Uint8Array> {
	const response = await fetch(fontUrls[name]);
	if (!response.ok) throw new Error(`The letters ${name} could not be read.`);
	return new Uint8Array(await response.arrayBuffer());
}

async function make({ tree, facts, certificate, chain }: Extract<ToWorker, { kind: 'make' }>) {
	try {
		const made = await makeDocument({
			tree,
			facts,
			sealer: { certificate, chain, sign },
			loadFace,
			drawCluster: drawClusterOnCanvas,
			onStep: (step) => tell({ kind: 'step', step }),
		});
		if (made.ok) tell({ kind: 'made', made: made.value }, [made.value.bytes.buffer]);
		else tell({ kind: 'not-made', problem: made.problem });
	} catch (error) {
		if (error instanceof NotSigned) tell({ kind: 'not-made', problem: { kind: 'not-signed' } });
		else tell({ kind: 'broke', message: error instanceof Error ? error.message : '' });
	}
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'make') void make(data);
	if (data.kind === 'signed') signed?.resolve(data.signature);
	if (data.kind === 'not-signed') signed?.reject(new NotSigned());
});
