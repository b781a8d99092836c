/** What the windows of this app on one tablet tell each other. Nothing about anybody. */

/** Somebody locked the tablet or handed it over, covered one window of it, or is at it. */
type Said = 'lock-now' | 'covered' | 'touched';

export type OtherWindows = {
	say(what: Said): void;
};

/** Somebody who types touches the tablet all the time; the others need to know now and then. */
const SAY_AGAIN = 5000;

/** The channel to the other windows; `hear` gets what they say, never what this one said. */
export function createOtherWindows(hear: (what: Said) => void): OtherWindows {
	const channel = new BroadcastChannel('side-by-side');
	let touchedAt = -Infinity;
	channel.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
	return {
		say(what) {
			if (what === 'touched' && performance.now() - touchedAt < SAY_AGAIN) return;
			if (what === 'touched') touchedAt = performance.now();
			channel.postMessage(what);
		},
	};
}
