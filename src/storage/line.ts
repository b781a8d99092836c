/** The line between the page and the keeper: numbered questions, numbered answers, nothing else. */

/** One end of it: a worker, a worker's own scope, or a port of a message channel. */
export type LineEnd = {
	postMessage(message: unknown): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent) => void): void;
};

type Question = { readonly n: number; readonly command: string; readonly input: unknown[] };
type Answer = { readonly n: number; readonly answer?: unknown; readonly failed?: true };
const LOST = 'lost';

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
	end.addEventListener('message', ({ data }: MessageEvent<Question>) => {
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

/** Tells the page that the database went away under the keeper. */
export const sayLost = (end: LineEnd): void => end.postMessage(LOST);

export type Line = {
	ask(command: string, input: unknown[]): Promise<unknown>;
	/** Every question still open is answered with `gone`, and so is every later one. */
	close(): void;
};

/** The page's end. `gone` says what a question gets that can no longer be answered. */
export function createLine(
	end: LineEnd,
	{ gone, onLost }: { readonly gone: (command: string) => unknown; readonly onLost: () => void },
): Line {
	const waiting = new Map<number, { command: string; hear: (answer: Answer) => void }>();
	let asked = 0;
	let isClosed = false;
	end.addEventListener('message', ({ data }: MessageEvent<Answer | typeof LOST>) => {
		if (data === LOST) return onLost();
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
			});
			if (failed) throw new Error(`The keeper could not do: ${command}.`);
			return answer;
		},
		close() {
			isClosed = true;
			for (const [n, { command, hear }] of waiting) hear({ n, answer: gone(command) });
			waiting.clear();
		},
	};
}
