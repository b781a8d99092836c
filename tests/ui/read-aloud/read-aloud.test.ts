import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingAloud } from '#ui/read-aloud/reading-aloud.svelte.ts';
import ReadToMe from '#ui/read-aloud/ReadToMe.svelte';
import { fakeDevice, faraway, here } from './speech.ts';

let sheet: HTMLElement;

beforeEach(() => {
	document.documentElement.lang = 'en-GB';
	const main = document.createElement('main');
	main.innerHTML = '<div class="page"></div>';
	document.body.append(main);
	sheet = main.querySelector('.page')!;
	sheet.innerHTML = `
		<h1>What matters <span>to you?</span></h1>
		<div data-not-read>Whose words?</div>
		<p>Ellis said: I <b>can’t</b> sleep.</p>
		<p hidden>Kept from Mum</p>
		<p aria-hidden="true">A picture</p>
		<button>Write</button>`;
});
afterEach(() => document.querySelector('main')?.remove());

const begun = async (voices = [here]) => {
	const speaking = fakeDevice(voices);
	const reading = new ReadingAloud(speaking.device);
	await reading.read();
	return { ...speaking, reading };
};
const texts = (said: readonly { text: string }[]) => said.map(({ text }) => text);

describe('Reading a sheet aloud', () => {
	it('reads what can be seen, in reading order, and nothing else', async () => {
		const { said, endBlock, reading } = await begun();
		for (let block = 0; block < 3; block++) endBlock();
		expect(texts(said)).toEqual(['What matters to you?', 'Ellis said: I can’t sleep.', 'Write']);
		expect(reading.state).toBe('still');
	});

	it('uses a voice that is on the device', async () => {
		const { said } = await begun([faraway, here]);
		expect(said[0]?.voice).toBe('On this tablet');
	});

	it('never uses a voice of a service, and says that no voice here can read', async () => {
		vi.useFakeTimers();
		const { said, reading } = await begun([faraway]);
		vi.useRealTimers();
		expect(said).toEqual([]);
		expect(reading.state).toBe('no-voice');
		render(ReadToMe, { reading });
		expect(screen.getByRole('status')).toHaveTextContent('No voice on this tablet can read aloud.');
	});

	it('never uses a voice of another language', async () => {
		const { said, reading } = await begun([{ ...here, lang: 'fr-FR' }]);
		expect(said).toEqual([]);
		expect(reading.state).toBe('no-voice');
	});

	it('reads words in another language with a voice of that language, also in the middle of a line', async () => {
		document.documentElement.lang = 'cy';
		sheet.innerHTML =
			'<p>Cwestiwn: <span lang="en-GB" dir="ltr">How long does it take?</span> Da.</p>';
		const { said, endBlock } = await begun([here, { ...here, name: 'Cymraeg', lang: 'cy' }]);
		for (let block = 0; block < 2; block++) endBlock();
		expect(said.map(({ text, voice }) => [text.trim(), voice])).toEqual([
			['Cwestiwn:', 'Cymraeg'],
			['How long does it take?', 'On this tablet'],
			['Da.', 'Cymraeg'],
		]);
	});

	it('says that no voice can read where the device has none at all', async () => {
		vi.useFakeTimers();
		const speaking = fakeDevice([]);
		const reading = new ReadingAloud(speaking.device);
		const trying = reading.read();
		await vi.advanceTimersByTimeAsync(2000);
		await trying;
		vi.useRealTimers();
		expect(reading.state).toBe('no-voice');
	});

	it('says so too where the voice fails in the middle', async () => {
		const { fail, reading } = await begun();
		fail();
		expect(reading.state).toBe('no-voice');
	});

	it('stops at once, in mid-word, and says nothing more', async () => {
		const { said, isSpeaking, endBlock, reading } = await begun();
		reading.stop();
		expect(isSpeaking()).toBe(false);
		endBlock();
		expect(said).toHaveLength(1);
		expect(reading.state).toBe('still');
	});

	it('looks at the sheet anew before each block: what has left it is never said', async () => {
		const { said, endBlock } = await begun();
		sheet.querySelector('p')?.remove();
		endBlock();
		expect(texts(said)).toEqual(['What matters to you?', 'Write']);
	});

	it('stops in mid-word when what it says leaves the sheet', async () => {
		const { said, isSpeaking, endBlock } = await begun();
		endBlock();
		sheet.querySelector('p')?.remove();
		await tick();
		await tick();
		expect(isSpeaking()).toBe(false);
		expect(said).toHaveLength(2);
	});

	it('stops when the page is put away', async () => {
		const { isSpeaking } = await begun();
		document.dispatchEvent(new Event('visibilitychange'));
		expect(isSpeaking()).toBe(false);
	});

	it('says nothing when it was stopped before it could begin', async () => {
		const speaking = fakeDevice([here]);
		const reading = new ReadingAloud(speaking.device);
		const trying = reading.read();
		reading.stop();
		await trying;
		expect(speaking.said).toEqual([]);
	});

	it('begins again from the top when it is asked again', async () => {
		const { said, endBlock, reading } = await begun();
		endBlock();
		await reading.read();
		expect(texts(said).at(-1)).toBe('What matters to you?');
	});

	it('marks the block that it reads, and leaves no mark behind', async () => {
		const { endBlock, reach, reading } = await begun();
		const [heading, words] = [sheet.querySelector('h1'), sheet.querySelector('p')];
		expect(heading).toHaveAttribute('data-read-now');
		endBlock();
		reach(12);
		expect(heading).not.toHaveAttribute('data-read-now');
		expect(words).toHaveAttribute('data-read-now');
		reading.stop();
		expect(document.querySelector('[data-read-now]')).toBeNull();
	});
});
