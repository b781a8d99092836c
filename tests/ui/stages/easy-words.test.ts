import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { easy } from '#content/packs/easy/easy.ts';
import type { Chair } from '#domain/people.ts';
import AskedEasily from './AskedEasily.svelte';
import EasyOnSheet from './EasyOnSheet.svelte';
import { family, mum, onSheet } from './harness.ts';
import { starterPack } from './pack.ts';

// The first picture fetches them all, out of a large set.
vi.setConfig({ testTimeout: 60_000 });

const pack = { ...starterPack, easy };
const sentence = 'Try a plan for 2 to 4 weeks. Then look at it together.';

test('without asking, an answer stands as it was written, and without a picture', () => {
	const { container } = render(EasyOnSheet, { pack, text: sentence, easy: false, pictures: false });
	expect(screen.getByText(sentence)).toBeVisible();
	expect(container.querySelector('img')).toBeNull();
});

test('in easy words each idea stands on a line of its own, with a picture', async () => {
	const { container } = render(EasyOnSheet, { pack, text: sentence, easy: true, pictures: false });
	expect(screen.getByText('Try a plan for 2 to 4 weeks.')).toBeVisible();
	expect(screen.getByText('Then look at it together.')).toBeVisible();
	await vi.waitFor(() => expect(container.querySelectorAll('img')).toHaveLength(2), 30_000);
	for (const image of container.querySelectorAll('img')) {
		// What is drawn is said by the line: nothing is read twice.
		expect(image).toHaveAttribute('alt', '');
		expect(image.closest('[aria-hidden="true"]')).not.toBeNull();
	}
});

test('where nobody wrote easy words, each sentence has its line, and it says so', () => {
	render(EasyOnSheet, {
		pack,
		text: 'Our own first sentence. And a second one.',
		easy: true,
		pictures: true,
	});
	expect(screen.getByText('Our own first sentence.')).toBeVisible();
	expect(screen.getByText('And a second one.')).toBeVisible();
	expect(screen.getByText('Not in easy words yet')).toBeVisible();
});

test('with pictures alone, the words stay as they were written, and pictures stand beside', async () => {
	const { container } = render(EasyOnSheet, { pack, text: sentence, easy: false, pictures: true });
	expect(screen.getByText(sentence)).toBeVisible();
	await vi.waitFor(() => expect(container.querySelectorAll('img')).toHaveLength(2), 30_000);
});

test('with one tap in the panel, easy words come and go', async () => {
	const user = userEvent.setup();
	render(EasyOnSheet, { pack, text: sentence, easy: false, pictures: false });
	const words = within(screen.getByRole('group', { name: 'Words' }));
	await user.click(words.getByRole('checkbox', { name: 'Easy words' }));
	expect(screen.getByText('Then look at it together.')).toBeVisible();
	await user.click(words.getByRole('checkbox', { name: 'Easy words' }));
	expect(screen.getByText(sentence)).toBeVisible();
});

const asks = (by: string, ...value: string[]) => ({
	type: 'answer.given' as const,
	id: `asked-by-${by}`,
	question: 'start.howToTalk' as const,
	subject: '',
	value,
	saidBy: by,
	writtenBy: by,
	at: '2026-11-25T10:00:00.000Z',
});
const asked = (by: string, value: string[], chair: Chair = 'here') =>
	onSheet(AskedEasily, {
		pack,
		others: family.map((seat) => ({ ...seat, chair })),
		before: [asks(by, ...value)],
	});

test('easy words come when somebody who is here said at Start that they help', () => {
	asked(mum, ['easyWords']);
	expect(screen.getByText('Up to three is plenty.')).toBeVisible();
});

test('and not for other wishes, or for somebody who isn’t here', () => {
	asked(mum, ['largeText']);
	expect(screen.queryByText('Up to three is plenty.')).toBeNull();
	asked(mum, ['easyWords'], 'steppedOut');
	expect(screen.queryByText('Up to three is plenty.')).toBeNull();
});

test('one tap puts the ordinary words back, and keeps what was asked for', async () => {
	const { user, session } = asked(mum, ['easyWords']);
	await user.click(screen.getByRole('checkbox', { name: 'Easy words' }));
	expect(screen.queryByText('Up to three is plenty.')).toBeNull();
	expect(session().answers.map(({ value }) => value)).toEqual([['easyWords']]);
});
