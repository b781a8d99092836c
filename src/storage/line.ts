/** The line between the page and the keeper: numbered questions, numbered answers, nothing else. */

/** One end of it: a worker, a worker's own scope, or a port of a message channel. */
export type LineEnd = {
	postMessage(message: unknown): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent) => void): void;
};

type Question = { readonly n: number; readonly command: string; readonly input: unknown[] };
type Answer = { readonly n: number; readonly answer?: unknown; readonly failed?: true };
const LOST = 'lost';
const DISTURBED = 'disturbed';
const ARE_YOU_THERE = 'are-you-there';
const HERE = 'here';
type Said = typeof LOST | typeof DISTURBED | typeof HERE;

type Command = (...input: never[]) => Promise<unknown>;

/** Finds what answers to a name; undefined for a name that is no command of ours. */
export type FindCommand = (name: string) => Promise<Command | undefined>;

/** The commands of an object, and nothing that it inherits. */
export const among =
	(commands: Readonly<Record<string, Command>>): FindCommand =>
	(name) =>
		Promise.resolve(Object.hasOwn(commands, name) ? commands[name] : undefined);

/** The keeper's end. An unknown name gets no answer but a failure. */
export function answerOn(end: LineEnd, find: FindCommand): void {
	end.addEventListener('message', ({ data }: MessageEvent<Question | typeof ARE_YOU_THERE>) => {
		if (data === ARE_YOU_THERE) return end.postMessage(HERE);
		void answered(find, data).then((answer) => end.postMessage(answer));
	});
}

async function answered(find: FindCommand, { n, command, input }: Question): Promise<Answer> {
	try {
		const run = await find(command);
		if (!run) return { n, failed: true };
		return { n, answer: await run(...(input as never[])) };
	} catch {
		// Nothing of the error crosses the line: it might hold a record.
		return { n, failed: true };
	}
}

/** Tells the page that the database was closed under the keeper; the keys are still here. */
export const sayDisturbed = (end: LineEnd): void => end.postMessage(DISTURBED);

/** Tells the page that this keeper is no more. */
export const sayLost = (end: LineEnd): void => end.postMessage(LOST);

export type Line = {
	ask(command: string, input: unknown[]): Promise<unknown>;
	/** Every question still open is answered with `gone`, and so is every later one. */
	close(): void;
};

type Hears = {
	/** What a question gets that can no longer be answered. */
	readonly gone: (command: string) => unknown;
	readonly onLost: () => void;
	readonly onDisturbed: () => void;
};

/** A worker that died says nothing, ever; one that works answers this at once. */
const ASK_AFTER = 3000;
/** Loading it takes long on a slow tablet, and a machine that was asleep is slow to wake. */
const LONGEST_START = 60_000;
const LONGEST_SILENCE = 8000;
/** Whoever takes these out stretches a passphrase by age's own slow step, in one piece: see age-file.ts. */
const IN_ONE_PIECE: ReadonlySet<string> = new Set(['exportReadable']);

/** The page's end. A keeper that owes an answer is asked now and then whether it is still there. */
export function createLine(end: LineEnd, { gone, onLost, onDisturbed }: Hears): Line {
	const waiting = new Map<number, { command: string; hear: (answer: Answer) => void }>();
	let asked = 0;
	let isClosed = false;
	const watch = watchOver(end, {
		isOwed: () => waiting.size > 0,
		isBusy: () => [...waiting.values()].some(({ command }) => IN_ONE_PIECE.has(command)),
		onLost,
	});
	end.addEventListener('message', ({ data }: MessageEvent<Answer | Said>) => {
		watch.heard();
		if (data === HERE) return;
		if (data === LOST) return onLost();
		if (data === DISTURBED) return onDisturbed();
		waiting.get(data.n)?.hear(data);
		waiting.delete(data.n);
	});
	return {
		async ask(command, input) {
			if (isClosed) return gone(command);
			const n = (asked += 1);
			const { answer, failed } = await new Promise<Answer>((hear) => {
				waiting.set(n, { command, hear });
				end.postMessage({ n, command, input } satisfies Question);
				watch.asked();
			});
			if (failed) throw new Error(`The keeper could not do: ${command}.`);
			return answer;
		},
		close() {
			isClosed = true;
			watch.stop();
			for (const [n, { command, hear }] of waiting) hear({ n, answer: gone(command) });
			waiting.clear();
		},
	};
}

type Watched = {
	readonly isOwed: () => boolean;
	/** whether what it owes leaves it no moment to say that it is there */
	readonly isBusy: () => boolean;
	readonly onLost: () => void;
};

/** Counts in its own ticks, never by a clock: a machine that slept is not a keeper that died. */
function watchOver(end: LineEnd, { isOwed, isBusy, onLost }: Watched) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let silentFor = 0;
	let longest = LONGEST_START;
	const tick = () => {
		timer = undefined;
		if (!isOwed()) return;
		silentFor += ASK_AFTER;
		if (silentFor > (isBusy() ? LONGEST_START : longest)) return onLost();
		end.postMessage(ARE_YOU_THERE);
		asked();
	};
	const asked = () => {
		timer ??= setTimeout(tick, ASK_AFTER);
	};
	return {
		asked() {
			if (!timer) silentFor = 0;
			asked();
		},
		heard() {
			silentFor = 0;
			longest = LONGEST_SILENCE;
		},
		stop: () => clearTimeout(timer),
	};
}
