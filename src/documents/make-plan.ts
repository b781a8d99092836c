import type { DocumentTree } from '#domain/document-tree.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import type { MadeDocument, MakingStep } from './make-document.ts';
import type { FromWorker, ToWorker } from './make-plan-messages.ts';
import type { Sealer } from './seal.ts';
import type { FileFacts } from './tagged-pdf.ts';

/** The part of a worker that is needed: a test can pass a stand-in that runs in the same thread. */
export interface PlanWorker {
	postMessage(message: ToWorker): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
	addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
	terminate(): void;
}

export interface PlanMaking {
	readonly tree: DocumentTree;
	readonly facts: FileFacts;
	/** `sign` may take its time (a passphrase); when it rejects, nothing is made. */
	readonly sealer: Sealer;
	readonly spawn: () => PlanWorker;
	readonly onProgress?: (step: MakingStep) => void;
	readonly signal?: AbortSignal;
}

/** Makes a sealed plan in a worker of its own, which ends with the plan. */
export function makePlan(making: PlanMaking): Promise<Result<MadeDocument, MakePlanProblem>> {
	const { tree, facts, sealer, signal, onProgress } = making;
	if (signal?.aborted) return Promise.resolve(problem({ kind: 'stopped' }));
	const worker = making.spawn();
	return new Promise<Result<MadeDocument, MakePlanProblem>>((resolve) => {
		const answer = async (message: FromWorker) => {
			if (message.kind === 'step') onProgress?.(message.step);
			if (message.kind === 'sign') worker.postMessage(await signed(message.bytes, sealer));
			if (message.kind === 'made') resolve(ok(message.made));
			if (message.kind === 'not-made') resolve(problem(message.problem));
			if (message.kind === 'broke') resolve(problem({ kind: 'worker-broke' }));
		};
		worker.addEventListener('message', ({ data }) => void answer(data));
		worker.addEventListener('error', () => resolve(problem({ kind: 'worker-broke' })));
		signal?.addEventListener('abort', () => resolve(problem({ kind: 'stopped' })));
		const { certificate, chain = [] } = sealer;
		worker.postMessage({ kind: 'make', tree, facts, certificate, chain });
	}).finally(() => worker.terminate());
}

export type MakePlanProblem = {
	readonly kind:
		| 'stopped'
		/** The key was locked, or the passphrase not given. */
		| 'not-signed'
		| 'certificate-unreadable'
		| 'signature-unusable'
		/** A fault of ours; the session is safe and making can be tried again. */
		| 'worker-broke';
};

async function signed(bytes: Uint8Array<ArrayBuffer>, { sign }: Sealer): Promise<ToWorker> {
	try {
		return { kind: 'signed', signature: await sign(bytes) };
	} catch {
		return { kind: 'not-signed' };
	}
}
