/** One derivation in a worker made for it: both ends of the line, and every way in which it ends. */
import type { DeriveKey } from './keys.ts';

type Asked = Parameters<DeriveKey>[0];
type Answer = Awaited<ReturnType<DeriveKey>> | typeof FAILED;

/** All that is said of a failure: its cause might hold words that somebody typed. */
const FAILED = 'failed';

/** The worker's own end of it. */
export type DerivingEnd = {
	postMessage(message: unknown): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent) => void): void;
};

/** What is asked of a worker that derives; a message channel does in a test. */
export type DerivingWorker = DerivingEnd & {
	addEventListener(kind: 'error' | 'messageerror', listener: () => void): void;
	terminate(): void;
};

/** Half a second is usual, ten are slow; a worker that the system ended says nothing, ever. */
const LONGEST = 60_000;

/** The worker's end: always an answer, since a rejection in a worker is heard by nobody. */
export function answerDerivation(end: DerivingEnd, derive: DeriveKey): void {
	end.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
		void Promise.resolve(data)
			.then(derive)
			.catch(() => FAILED)
			.then((answer) => end.postMessage(answer));
	});
}

/** The keeper's end. However it goes, it settles, and the worker with its 64 MiB is ended. */
export async function derivedIn(
	makeWorker: () => DerivingWorker,
	asked: Asked,
	longest = LONGEST,
): ReturnType<DeriveKey> {
	const worker = makeWorker();
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		const answer = await new Promise<Answer>((resolve) => {
			const failed = () => resolve(FAILED);
			worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
			worker.addEventListener('error', failed);
			worker.addEventListener('messageerror', failed);
			timer = setTimeout(failed, longest);
			worker.postMessage(asked);
		});
		if (answer === FAILED) throw new Error('The key could not be derived.');
		return answer;
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}
