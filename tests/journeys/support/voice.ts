import type { Page } from '@playwright/test';

/** What the made-up voice has been told, oldest first, and whether it is still at it. */
export type Spoken = { readonly texts: readonly string[]; readonly isSpeaking: boolean };

/** Puts a voice on the device that reads nothing aloud: the browser of a test has none. */
export const giveVoice = async (page: Page): Promise<void> => {
	await page.addInitScript(() => {
		type Said = { text: string; onend?: (() => void) | null };
		const texts: string[] = [];
		let now: Said | undefined;
		const speech = Object.assign(new EventTarget(), {
			getVoices: () => [
				{ lang: 'en-GB', localService: false, name: 'Of a service' },
				{ lang: 'en-GB', localService: true, name: 'On this tablet' },
			],
			speak(said: Said & { voice: { name: string } }) {
				now = said;
				texts.push(`${said.voice.name}: ${said.text.trim()}`);
			},
			cancel: () => (now = undefined),
		});
		const voice = {
			spoken: () => ({ texts, isSpeaking: now !== undefined }),
			endBlock() {
				const ended = now;
				now = undefined;
				ended?.onend?.();
			},
		};
		Object.defineProperties(window, {
			speechSynthesis: { value: speech },
			SpeechSynthesisUtterance: {
				value: class {
					text: string;
					constructor(text: string) {
						this.text = text;
					}
				},
			},
			voice: { value: voice },
		});
	});
};

type Voice = { spoken: () => Spoken; endBlock: () => void };

export const spoken = (page: Page): Promise<Spoken> =>
	page.evaluate(() => (window as unknown as { voice: Voice }).voice.spoken());

/** Lets the voice come to its end, block by block, until it says these words or has no more to say. */
export const speakUntil = async (page: Page, words: string): Promise<Spoken> => {
	for (let block = 0; block < 200; block++) {
		const said = await spoken(page);
		if (!said.isSpeaking || said.texts.at(-1)?.includes(words)) return said;
		await page.evaluate(() => (window as unknown as { voice: Voice }).voice.endBlock());
	}
	throw new Error('The voice comes to no end');
};
