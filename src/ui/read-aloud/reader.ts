import { blocksIn, isStill, type Block } from './blocks.ts';
import { follow, unfollow, wordAt } from './follow.ts';
import { voiceFor, voicesOf } from './voices.ts';

/** What the browser reads with. */
export type Device = {
	readonly speech: SpeechSynthesis;
	readonly utter: (text: string) => SpeechSynthesisUtterance;
};

/** The voices of this device, where the browser has any. */
export const thisDevice = (): Device | undefined =>
	'speechSynthesis' in window
		? { speech: window.speechSynthesis, utter: (text) => new SpeechSynthesisUtterance(text) }
		: undefined;

export type HowItEnded = 'read' | 'no-voice';

/** Reads what stands on a part of the page, from its beginning. Ends at once with `stop`. */
export type Reading = { readonly stop: () => void };

/**
 * Reads aloud with a voice that is on the device, or says that there is none.
 *
 * The page is looked at anew before every block: what has left it meanwhile is never said. And when
 * what is being said changes or leaves, everything stops in mid-word.
 */
export async function readAloud(
	root: Element,
	{ speech, utter }: Device,
	onend: (how: HowItEnded) => void,
	isWanted: () => boolean,
): Promise<Reading | undefined> {
	const voices = await voicesOf(speech);
	const lang = document.documentElement.lang || 'en';
	const voice = voiceFor(voices, lang);
	if (!isWanted()) return undefined;
	if (!voice) {
		onend('no-voice');
		return undefined;
	}
	let now: { block: Block; said: SpeechSynthesisUtterance } | undefined;
	const leaving = new AbortController();
	const watching = new MutationObserver(() => {
		if (now && !isStill(now.block)) end('read');
	});

	function end(how: HowItEnded): void {
		if (leaving.signal.aborted) return;
		leaving.abort();
		watching.disconnect();
		now = undefined;
		speech.cancel();
		unfollow();
		onend(how);
	}
	function sayNext(): void {
		const block = nextAfter(blocksIn(root), now?.block);
		if (!block) {
			end('read');
			return;
		}
		const said = utter(block.text);
		said.voice = voiceFor(voices, block.lang || lang) ?? voice ?? null;
		said.lang = said.voice?.lang ?? lang;
		now = { block, said };
		listen(said, block);
		follow(block);
		speech.speak(said);
	}
	function listen(said: SpeechSynthesisUtterance, block: Block): void {
		said.onend = () => {
			if (now?.said === said) sayNext();
		};
		said.onerror = () => {
			if (now?.said === said) end('no-voice');
		};
		said.onboundary = ({ name, charIndex, charLength }) => {
			if (now?.said !== said || name !== 'word' || !isStill(block)) return;
			follow(block, { at: charIndex, length: charLength || wordAt(block.text, charIndex) });
		};
	}

	const stop = () => {
		end('read');
	};
	watching.observe(root, { subtree: true, childList: true, characterData: true });
	addEventListener('pagehide', stop, { signal: leaving.signal });
	document.addEventListener('visibilitychange', stop, { signal: leaving.signal });
	speech.cancel();
	sayNext();
	return { stop };
}

/** The first block that stands after the one that was said last. */
function nextAfter(blocks: readonly Block[], said: Block | undefined): Block | undefined {
	const last = said?.nodes.at(-1);
	if (!last) return blocks[0];
	return blocks.find(
		({ nodes: [first] }) =>
			first && last.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
}
