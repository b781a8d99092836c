/** What a young person meets when the tablet is theirs for a minute, and what leaves the page. */
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Experience } from '#domain/experience.ts';
import type { ExperienceInstrument } from '#domain/pack.ts';
import ExperiencePage from '#ui/experience/ExperiencePage.svelte';
import { starterPack } from '../stages/pack.ts';

vi.setConfig({ testTimeout: 30_000 });

const [said, understood, mine] = starterPack.wording.experience as [string, string, string];
const questions = [
	{ id: 'said', words: said },
	{ id: 'understood', words: understood },
	{ id: 'mine', words: mine },
];
/** Made up: it is nobody's instrument. */
const madeUp: ExperienceInstrument = {
	name: 'The made-up five',
	credit: 'Made up for a test, 2026.',
	licence: 'None needed.',
	low: 'none at all',
	high: 'all there is',
	questions: [
		{ id: 'one', words: 'How much did the kettle sing?' },
		{ id: 'two', words: 'How much did the clock listen?' },
	],
};

function draw(more: object = {}) {
	const given = {
		...{ questions, practitioner: 'Jo', practice: false, isDone: false },
		onkeep: vi.fn<(kept: Experience) => Promise<boolean>>().mockResolvedValue(true),
		onskip: vi.fn(),
		ongiveback: vi.fn(),
		...more,
	};
	return { ...given, ...render(ExperiencePage, given), user: userEvent.setup() };
}
const tap = (user: ReturnType<typeof userEvent.setup>, question: string, answer: string) =>
	user.click(
		within(screen.getByRole('group', { name: question })).getByRole('radio', { name: answer }),
	);
const press = (name: string) => screen.getByRole('button', { name });

describe('How was this for you', () => {
	it('says who sees it, and that it is the one thing that the practitioner does not read', () => {
		draw();
		expect(screen.getByRole('heading', { name: 'How was this for you?' })).toBeVisible();
		expect(screen.getByText(/Jo does not see it, not now and not later/)).toBeVisible();
		expect(screen.getByText(/added up with many others, never one by one/)).toBeVisible();
		expect(screen.getByText(/This is the only thing that is not/)).toBeVisible();
	});

	it('asks the three own questions with four answers each, none of them chosen', () => {
		draw();
		for (const { words } of questions) {
			const group = within(screen.getByRole('group', { name: words }));
			const answers = ['Yes', 'Partly', 'Not really', 'Skip'];
			for (const name of answers) expect(group.getByRole('radio', { name })).not.toBeChecked();
		}
	});

	it('hands over what was tapped and nothing that was skipped', async () => {
		const { user, onkeep } = draw();
		await tap(user, said, 'Not really');
		await tap(user, understood, 'Skip');
		await user.click(press('Done'));
		expect(onkeep).toHaveBeenCalledExactlyOnceWith({
			asked: ['said', 'understood', 'mine'],
			answers: { said: 'notReally' },
			mayCount: true,
		});
	});

	it('counts only where the tick stays', async () => {
		const { user, onkeep } = draw();
		const tick = screen.getByRole('checkbox', { name: 'It’s OK to count mine' });
		expect(tick).toBeChecked();
		await user.click(tick);
		await user.click(press('Done'));
		expect(onkeep.mock.calls[0]?.[0].mayCount).toBe(false);
	});

	it('can be skipped whole, and then gives out nothing', async () => {
		const { user, onkeep, onskip } = draw();
		await user.click(press('Skip all of this'));
		expect(onskip).toHaveBeenCalledOnce();
		expect(onkeep).not.toHaveBeenCalled();
	});

	it('says so when it could not be kept, and can be tried again', async () => {
		const { user, onkeep } = draw({ onkeep: vi.fn(() => Promise.resolve(false)) });
		await user.click(press('Done'));
		expect(screen.getByText('This could not be kept.')).toBeVisible();
		await user.click(press('Done'));
		expect(onkeep).toHaveBeenCalledTimes(2);
	});

	it('thanks without praise, with no question and no answer left on the page', async () => {
		const { user, rerender, ongiveback } = draw();
		await tap(user, said, 'Not really');
		await rerender({ isDone: true });
		expect(screen.getByRole('heading', { name: 'Thank you.' })).toBeVisible();
		expect(screen.queryByRole('radio')).toBeNull();
		expect(document.body.textContent).not.toContain(said);
		await user.click(press('Give the tablet back to Jo'));
		expect(ongiveback).toHaveBeenCalledOnce();
	});

	it('says the same of the page whether or not anything was tapped', async () => {
		const { user, rerender } = draw();
		await tap(user, said, 'Yes');
		await rerender({ isDone: true });
		const tapped = document.body.textContent;
		cleanup();
		const { rerender: again } = draw();
		await again({ isDone: true });
		expect(document.body.textContent).toBe(tapped);
		expect(tapped).toContain('Nobody here can find out what you tapped, or if you did.');
	});

	it('in practice says that nothing is kept', () => {
		draw({ practice: true });
		expect(screen.getByText('This is practice. Nothing you tap here is kept.')).toBeVisible();
	});
});

describe('An instrument that the service has a licence for', () => {
	const drawn = () => draw({ questions: madeUp.questions, instrument: madeUp });

	it('shows word for word with its credit, 0 to 9, and no number chosen', () => {
		drawn();
		expect(screen.getByText(/The made-up five. Made up for a test, 2026./)).toBeVisible();
		for (const { words } of madeUp.questions) {
			const numbers = within(screen.getByRole('group', { name: words })).getAllByRole('radio');
			expect(numbers.map((one) => one.getAttribute('value'))).toEqual([...'0123456789']);
			for (const number of numbers) expect(number).not.toBeChecked();
		}
		expect(screen.getAllByText('all there is').length).toBe(2);
	});

	it('keeps the number that was tapped, and takes back one that is tapped again', async () => {
		const { user, onkeep } = drawn();
		await tap(user, madeUp.questions[0]!.words, '0');
		await tap(user, madeUp.questions[1]!.words, '8');
		await tap(user, madeUp.questions[1]!.words, '8');
		await user.click(press('Done'));
		expect(onkeep).toHaveBeenCalledExactlyOnceWith({
			instrument: 'The made-up five',
			asked: ['one', 'two'],
			answers: { one: 0 },
			mayCount: true,
		});
	});
});
