/** A device that speaks only in a list, so that a test can hear it. */
import type { Device } from '#ui/read-aloud/reader.ts';

type VoiceGiven = { lang: string; localService: boolean; name?: string };

export const here = { lang: 'en-GB', localService: true, name: 'On this tablet' };
export const faraway = { lang: 'en-GB', localService: false, name: 'Of a service' };

/** Says nothing by itself: `endBlock` and `reach` are its voice. */
export function fakeDevice(voices: readonly VoiceGiven[]) {
	const said: { text: string; voice: string | undefined }[] = [];
	let now: SpeechSynthesisUtterance | undefined;
	const speech = Object.assign(new EventTarget(), {
		getVoices: () => voices,
		speak: (utterance: SpeechSynthesisUtterance) => {
			now = utterance;
			said.push({ text: utterance.text.trim(), voice: utterance.voice?.name });
		},
		cancel: () => {
			const cut = now;
			now = undefined;
			cut?.onend?.call(cut, new Event('end') as SpeechSynthesisEvent);
		},
	});
	const device: Device = {
		speech: speech as unknown as SpeechSynthesis,
		utter: (text) => ({ text }) as SpeechSynthesisUtterance,
	};
	return {
		device,
		said,
		isSpeaking: () => now !== undefined,
		/** The voice has come to the end of what it says. */
		endBlock() {
			const ended = now;
			now = undefined;
			ended?.onend?.call(ended, new Event('end') as SpeechSynthesisEvent);
		},
		/** The voice begins the word that starts there. */
		reach(charIndex: number) {
			const event = { name: 'word', charIndex, charLength: 0 } as SpeechSynthesisEvent;
			now?.onboundary?.call(now, event);
		},
		fail() {
			now?.onerror?.call(now, new Event('error') as SpeechSynthesisErrorEvent);
		},
	};
}
