import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createActor } from 'xstate';
import { stageTitles } from '#content/messages/stages.ts';
import type { ConversationEvent } from '#conversation/events.ts';
import { conversationMachine } from '#conversation/machine.ts';
import { stageIn } from '#conversation/resume.ts';
import { stageAfter, stageBefore, stageIds, type StageId } from '#domain/stages.ts';
import { family } from '../domain/people-at-the-table.ts';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { shortestPaths } from './support/model-paths.ts';
import type { Place } from './support/model-paths.ts';
import { practise } from './support/practise.ts';
import { closeSafety, openSafety, safetyOf } from './support/stage-parts.ts';

test.setTimeout(180_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const isAt = async (page: Page, { stage, safety }: Place): Promise<void> => {
	const map = page.getByRole('navigation', { includeHidden: true });
	const open = map.locator('[aria-current=page]');
	await expect(open).toContainText(stageTitles[stage]);
	await expect(safetyOf({ page } as Hand)).toBeVisible({ visible: safety === 'open' });
};

/** What a hand does for each thing that can happen. */
const happens = async (hand: Hand, event: ConversationEvent): Promise<void> => {
	if (event.type === 'stage.chosen') return hand.goTo(stageTitles[event.stage]);
	if (event.type === 'safety.opened') return openSafety(hand);
	if (event.type === 'safety.closed') return closeSafety(hand);
	throw new Error(`No hand does ${event.type}`);
};

/** Back to where the model begins, whatever lies open. */
const fromTheStart = async (hand: Hand): Promise<void> => {
	if (await safetyOf(hand).isVisible()) await closeSafety(hand);
	await hand.goTo(stageTitles.start);
};

test('Every shortest path of the conversation’s model leads to the same place on the page', async ({
	page,
}) => {
	const hand = createHand(page);
	const paths = shortestPaths(family());
	// Seven other stages, and each of the eight with Staying safe over it.
	expect(paths).toHaveLength(2 * stageIds.length - 1);
	await page.goto('/');
	await practise(hand);
	for (const { name, steps } of paths) {
		await test.step(name, async () => {
			await fromTheStart(hand);
			for (const { event, after } of steps) {
				await happens(hand, event);
				await isAt(page, after);
			}
		});
	}
});

test('Next and Back go where the model goes, and the end is where the model has finished', async ({
	page,
}) => {
	const hand = createHand(page);
	const actor = createActor(conversationMachine, { input: { session: family() } }).start();
	await page.goto('/');
	await practise(hand);
	const turn = async (to: StageId | undefined, button: string | RegExp) => {
		if (!to) throw new Error('There is no stage there');
		actor.send({ type: 'stage.chosen', stage: to });
		await hand.tap(button);
		await isAt(page, { stage: stageIn(actor.getSnapshot()), safety: 'closed' });
	};
	for (const stage of stageIds.slice(0, -1)) {
		const next = stageAfter(stage);
		await turn(next, next ? `Next: ${stageTitles[next]}` : '');
	}
	for (const stage of stageIds.slice(2).reverse()) await turn(stageBefore(stage), /^Back$/);
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await hand.tap('Carry on talking');
	await isAt(page, { stage: stageIn(actor.getSnapshot()), safety: 'closed' });
	actor.send({ type: 'session.finished', at: new Date().toISOString() });
	expect(actor.getSnapshot().context.session.finishedAt).not.toBeNull();
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await hand.tap('Finish now');
	// Practice is looked back on first.
	await hand.tap('Leave practice');
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByRole('button', { name: /^Try it with a made-up family/ })).toBeVisible();
});
