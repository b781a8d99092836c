/** Of several windows on one session, one writes; the others read, and can ask for the pen. */

export type OneWriter = {
	/** Whether this window writes now: it does when no other did. */
	take(): Promise<boolean>;
	/** Asks the one that writes to save and let go; who does not answer within a second loses it. */
	takeOver(): Promise<void>;
	letGo(): void;
};

type Options = {
	/** Asked by another window: save what there is, as far as that goes. */
	readonly saveFirst: () => Promise<unknown>;
	/** Another window writes from now on. */
	readonly onLost: () => void;
};

/** So long another window may take to save its last words; it may be asleep, or gone wrong. */
const ANSWER = 1000;

/**
 * The pen for one session. A browser frees it by itself when the window that has it is closed or
 * killed. Where there are no locks, every window writes, and the revisions keep them apart.
 */
export function createOneWriter(id: string, { saveFirst, onLost }: Options): OneWriter {
	const name = `session:${id}`;
	// An old browser has none, whatever the types say.
	const locks = (navigator as { locks?: LockManager }).locks;
	const channel = new BroadcastChannel(name);
	let release: (() => void) | undefined;
	const letGo = () => {
		release?.();
		release = undefined;
	};
	const lose = () => {
		if (!release) return;
		letGo();
		onLost();
	};
	channel.onmessage = () => {
		if (release) void saveFirst().finally(lose);
	};
	const request = (options: LockOptions) =>
		new Promise<boolean>((answer) => {
			if (!locks) return answer(true);
			const held = (lock: Lock | null) => {
				answer(lock !== null);
				return lock ? new Promise<void>((resolve) => (release = resolve)) : undefined;
			};
			// It ends early when it waited in vain, and when another window takes the pen away.
			locks.request(name, options, held).catch(() => {
				answer(false);
				lose();
			});
		});
	return {
		take: () => request({ ifAvailable: true }),
		async takeOver() {
			channel.postMessage('let-go');
			if (!(await request({ signal: AbortSignal.timeout(ANSWER) }))) await request({ steal: true });
		},
		letGo() {
			channel.close();
			letGo();
		},
	};
}
