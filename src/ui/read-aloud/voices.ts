const plain = (tag: string): string => tag.replace('_', '-').toLowerCase();
const language = (tag: string): string => plain(tag).split('-')[0] ?? '';

/**
 * A voice that lives on the device and speaks this language, its own country's first.
 *
 * Never one of a service: what it reads would leave the tablet.
 */
export const voiceFor = (
	voices: readonly SpeechSynthesisVoice[],
	lang: string,
): SpeechSynthesisVoice | undefined => {
	const here = voices.filter((voice) => voice.localService);
	return (
		here.find((voice) => plain(voice.lang) === plain(lang)) ??
		here.find((voice) => language(voice.lang) === language(lang))
	);
};

/** Some browsers know their voices only a moment after they are first asked. */
const untilKnown = 1500;

/** The voices of the device; an empty list where none came in time. */
export function voicesOf(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
	const known = speech.getVoices();
	if (known.length > 0) return Promise.resolve(known);
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(late);
			speech.removeEventListener('voiceschanged', done);
			resolve(speech.getVoices());
		};
		const late = setTimeout(done, untilKnown);
		speech.addEventListener('voiceschanged', done);
	});
}
