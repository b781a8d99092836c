import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { room } from '#content/messages/room.ts';
import { stayingSafe as words } from '#content/messages/staying-safe.ts';
import StayingSafe from '#ui/stages/StayingSafe.svelte';
import { proving } from './asked-tablet.svelte.ts';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { starterPack } from './pack.ts';
import { withProps } from './with-props.ts';

const wording = starterPack.wording.safety;
const secret = wording.sequence.find((prompt) => prompt.audience === 'practitioner')!.text;
const asked = starterPack.wording.stages.safety.prompts[0]!.text;
const given = {
	lines: starterPack.crisisLines,
	wording,
	privatePrompts: false,
	onclose: () => undefined,
};

/** Over a session with Ellis and Mum here, in the practitioner's hands. */
const opened = (more: object = { proof: proving() }) =>
	onSheet(withProps(StayingSafe, { ...given, ...more }));
const openAlone = () => screen.getByRole('button', { name: words.alone.title('Jo') });
const isShut = () => {
	expect(screen.queryByText(secret)).not.toBeInTheDocument();
	expect(screen.queryByText(asked)).not.toBeInTheDocument();
};

describe('What is for the practitioner alone, while the family is here', () => {
	it('opens by the six numbers, beside 999, and closes when they go back to the plan', async () => {
		const { user } = opened();
		isShut();
		await user.click(openAlone());
		isShut();
		expect(screen.getByRole('heading', { name: words.alone.title('Jo') })).toHaveFocus();
		await user.keyboard('314159');
		expect(await screen.findByText(secret)).toBeVisible();
		expect(screen.getByText(asked)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Ring 999' })).toBeVisible();
		await user.click(screen.getByRole('button', { name: words.toPlan }));
		isShut();
		expect(openAlone()).toHaveFocus();
		await user.click(openAlone());
		expect(screen.getByRole('group', { name: 'Your six numbers' })).toBeVisible();
		isShut();
	});

	it('stays shut at a wrong number, and takes only the words after the third', async () => {
		const { user } = opened();
		await user.click(openAlone());
		await user.keyboard('111111');
		expect(await screen.findByText(/2 more tries/)).toBeVisible();
		await user.keyboard('222222');
		expect(await screen.findByText(/One more try/)).toBeVisible();
		await user.keyboard('333333');
		const field = await screen.findByRole('textbox', { name: 'Your words' });
		expect(screen.queryByRole('group', { name: 'Your six numbers' })).not.toBeInTheDocument();
		await user.type(field, 'wrong words{Enter}');
		expect(await screen.findByText(/aren’t the right words/)).toBeVisible();
		isShut();
		await user.type(screen.getByRole('textbox', { name: 'Your words' }), 'right words{Enter}');
		expect(await screen.findByText(secret)).toBeVisible();
	});

	it('closes by itself when the tablet is put to sleep', async () => {
		const { user } = opened();
		await user.click(openAlone());
		await user.keyboard('314159');
		await screen.findByText(secret);
		const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;
		Object.defineProperty(document, 'hidden', { configurable: true, value: true });
		document.dispatchEvent(new Event('visibilitychange'));
		Object.defineProperty(document, 'hidden', hidden);
		await expect.poll(() => screen.queryByText(secret)).toBeNull();
	});

	it('closes when something else is opened in its place', async () => {
		const { user } = opened();
		await user.click(openAlone());
		await user.keyboard('314159');
		await screen.findByText(secret);
		await user.click(screen.getByRole('button', { name: room.title }));
		isShut();
		expect(screen.getByRole('group', { name: 'Dawn' })).toBeVisible();
	});

	it('is not offered where it may not show at all, such as in other hands', () => {
		opened({});
		expect(screen.queryByRole('button', { name: words.alone.title('Jo') })).toBeNull();
		expect(screen.getByRole('link', { name: 'Ring 999' })).toBeVisible();
		expect(screen.getByText(wording.stayWith)).toBeVisible();
	});
});

describe('The chairs inside Staying safe', () => {
	it('are changed there, with 999 beside them', async () => {
		const { user, session } = opened();
		await user.click(screen.getByRole('button', { name: room.title }));
		expect(screen.getByRole('heading', { name: room.title })).toHaveFocus();
		expect(screen.getByRole('link', { name: 'Ring 999' })).toBeVisible();
		const dawn = screen.getByRole('group', { name: 'Dawn' });
		await user.click(within(dawn).getByRole('radio', { name: 'Stepped out' }));
		expect(session().chairs.at(-1)).toMatchObject({ participant: mum, chair: 'steppedOut' });
		await user.click(screen.getByRole('button', { name: words.toPlan }));
		expect(screen.getByRole('button', { name: room.title })).toHaveFocus();
	});

	it('are the practitioner’s to change, and nobody else’s', async () => {
		const { hold } = opened();
		await hold(ellis);
		expect(screen.queryByRole('button', { name: room.title })).toBeNull();
	});
});

describe('The supporter’s own page', () => {
	const say = (id: string, question: 'safety.supporterPage' | 'safety.ask', text: string) =>
		({
			...({ type: 'words.said', id, question, text, saidBy: ellis, writtenBy: jo } as const),
			at: '2026-11-25T10:00:00.000Z',
		}) as const;

	it('has what helps and the parts this reader may have, and is to be printed', async () => {
		const { user, send } = opened();
		await send(say('w1', 'safety.supporterPage', 'Just sit there'));
		await send(say('w2', 'safety.ask', 'My sister, by a blue dot'));
		const openPage = async () =>
			user.click(screen.getByRole('button', { name: words.supporter.open }));
		await openPage();
		const page = () => within(screen.getByRole('region', { name: words.supporter.title('Ellis') }));
		expect(page().getByText('Just sit there')).toBeVisible();
		expect(page().queryByText('My sister, by a blue dot')).toBeNull();
		for (const line of wording.supporterPage) expect(page().getByText(line)).toBeVisible();
		expect(page().getByRole('button', { name: words.supporter.print })).toBeVisible();
		await user.click(page().getByRole('button', { name: words.toPlan }));

		const ask = within(screen.getByRole('region', { name: wording.steps[3]!.title }));
		await user.click(ask.getByText(words.whoSeesNow('Ellis and Jo’s team')));
		await user.click(ask.getByRole('checkbox', { name: 'Dawn' }));
		await openPage();
		expect(page().getByText('My sister, by a blue dot')).toBeVisible();
		await user.click(page().getByRole('radio', { name: words.supporter.anybody }));
		expect(page().queryByText('My sister, by a blue dot')).toBeNull();
	});

	it('shows nobody else’s words and no other name in a supporter’s hands, and prints nothing', async () => {
		const { user, send, hold } = opened();
		await send(say('w1', 'safety.supporterPage', 'Just sit there'));
		await hold(mum);
		await user.click(screen.getByRole('button', { name: words.supporter.open }));
		expect(screen.queryByText('Just sit there')).toBeNull();
		expect(screen.queryByRole('button', { name: words.supporter.print })).toBeNull();
		expect(screen.queryByText(words.whoSeesNow('Ellis and Jo’s team'))).toBeNull();
	});
});
