import { expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spilledWords } from '../../scripts/spilled-words.mjs';
import { kept, keptInAChange, keptInTheirHands, keptOfAsking } from '../kept.ts';
import { people } from '../kept/row.ts';
import type { Kept } from '../kept/row.ts';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { findAll, goToStage, typeAll } from './support/kept-rows.ts';
import { lookAfter } from './support/looking-after.ts';
import { pagesOf, seal, takeHome } from './support/plan.ts';
import { tools } from './support/stage-parts.ts';
import { begin, setUp, unlock, untilSaved } from './support/table.ts';
import type { Tablet } from './support/tablet.ts';

test.setTimeout(900_000);

const stages = [...new Set(kept.map((row) => row.stage))];
const halfWord = 'and then Quennellis';

const isAt = (hand: Hand, stage: string) =>
	stage === 'Staying safe'
		? expect(hand.page.getByRole('dialog', { name: stage })).toBeVisible()
		: expect(
				hand.page.getByRole('navigation').getByRole('button', { name: stage }).first(),
			).toHaveAttribute('aria-current', 'page');

/** The battery dies; somebody starts the tablet again and unlocks. */
const restart = async (tablet: Tablet, words: string): Promise<Hand> => {
	await tablet.kill();
	const hand = createHand(await tablet.open());
	await unlock(hand, words);
	return hand;
};

const findInPlan = (printed: string, rows: readonly Kept[]) => {
	const missing = rows.filter(
		({ inPlan }) => typeof inPlan === 'string' && !printed.includes(inPlan.replace(/\s+/g, ' ')),
	);
	expect(
		missing.map(({ what, inPlan }) => [what, inPlan]),
		'missing in the plan',
	).toEqual([]);
	const printedAnyway = rows
		.filter(({ inPlan }) => typeof inPlan !== 'string')
		.flatMap(({ what, typed = [] }) => typed.map((word) => ({ what, word })))
		.filter(({ word }) => printed.includes(word));
	expect(printedAnyway, 'in the plan, though it says that it is not printed').toEqual([]);
};

/** A second program than our own says that the seal is whole. */
const askPdfsig = async (plan: Uint8Array) => {
	const folder = await mkdtemp(join(tmpdir(), 'side-by-side-plan-'));
	await writeFile(join(folder, 'plan.pdf'), plan);
	const { error, stdout } = spawnSync('pdfsig', ['-nocert', join(folder, 'plan.pdf')], {
		encoding: 'utf8',
	});
	await rm(folder, { recursive: true });
	if (error && process.env.CI !== 'true') {
		test.info().annotations.push({ type: 'not checked', description: 'pdfsig is not here' });
		return;
	}
	expect(stdout).toContain('Signature is Valid');
};

test('Everything that each stage keeps is there again after the browser was killed, and in the plan', async ({
	tablet,
}) => {
	let hand = createHand(await tablet.open());
	const words = await setUp(hand, { withPin: false });
	await lookAfter(hand, 'How it was');
	await hand.tap('Make a service lead’s key');
	await hand.reads(/^The key\. Give it to the service lead/);
	await hand.tap('To the table', hand.page.locator('body'));
	await begin(hand);

	const before = kept.filter((row) => !row.afterSeal);
	for (const stage of stages) {
		// Before the plan is read back: whatever is said after that asks for another.
		if (stage === 'Our plan')
			await test.step('The battery dies in the young person’s hands', async () => {
				await goToStage(hand, 'Start');
				await handOver(hand);
				for (const row of keptInTheirHands) await row.type(hand);
				await hand.page.waitForTimeout(1500);
				hand = await restart(tablet, words);
				await openUnread(hand);
				for (const row of keptInTheirHands) await row.seen(hand);
				await hand.tap('Carry on');
			});
		const rows = before.filter((row) => row.stage === stage);
		await typeAll(hand, rows);
		await goToStage(hand, stage);
		if (stage === 'What matters') {
			await test.step('The browser is killed while a word is half typed', async () => {
				await hand.turnTo('In my words');
				await hand.givePenTo(people.youngPerson);
				await hand.typeInto('What’s going on, in your own words?', halfWord);
				await hand.page.waitForTimeout(1500);
			});
		} else await untilSaved(hand);
		hand = await restart(tablet, words);
		await isAt(hand, stage);
		if (stage === 'What matters') {
			await hand.turnTo('In my words');
			await expect(hand.sheet.getByRole('textbox').last()).toHaveValue(halfWord);
			await hand.tap('Save words');
		}
		await findAll(hand, rows);
	}

	await seal(hand, words);
	const plan = await takeHome(hand);
	const printed = (await pagesOf(plan)).join(' ');
	findInPlan(printed, [...kept, ...keptInTheirHands]);
	await askPdfsig(plan);

	const after = kept.filter((row) => row.afterSeal);
	await typeAll(hand, after);
	await untilSaved(hand);
	hand = await restart(tablet, words);
	await isAtSealedPlan(hand);
	await findAll(hand, after);

	await test.step('The battery dies while the young person is asked how it was', async () => {
		await typeAll(hand, keptOfAsking);
		await hand.page.waitForTimeout(1500);
		hand = await restart(tablet, words);
		await isAtSealedPlan(hand);
		await findAll(hand, keptOfAsking);
	});

	await test.step('The plan is changed', async () => {
		await hand.turnTo('Together');
		await hand.tap('Change the plan');
		await hand.reads('Who asked for the change?');
		await typeAll(hand, keptInAChange);
		await untilSaved(hand);
		hand = await restart(tablet, words);
		await isAt(hand, 'Our plan');
		await findAll(hand, keptInAChange);
		await hand.turnTo('Read back');
		findInPlan(await hand.sheet.innerText(), keptInAChange);
	});

	await tablet.close();
	const all = [...kept, ...keptInTheirHands, ...keptInAChange];
	const typed = [...Object.values(people), 'Quennellis', ...all.flatMap((row) => row.typed ?? [])];
	await writeFile(join(tablet.folder, 'planted'), 'Hippogriffle');
	const { spills } = await spilledWords(tablet.folders, [words, ...typed, 'Hippogriffle']);
	expect(spills).toEqual([{ word: 'Hippogriffle', file: 'planted', form: 'UTF-8' }]);
});

/** Six numbers can be left out: then it takes the words to get the tablet back. */
const handOver = async (hand: Hand) => {
	await hand.tap('Hand over', tools(hand));
	await hand.tap('Go on without', hand.page.locator('body'));
	const dialog = hand.page.getByRole('dialog', { name: 'Hand over the tablet' });
	await hand.tap(`Hand over to ${people.youngPerson}`, dialog);
	await hand.tap(/^Without holding/, dialog);
	await hand.page.getByText(`${people.youngPerson}’s turn`).waitFor();
};

const openUnread = async ({ page }: Hand) => {
	await expect(page.getByRole('heading', { name: 'Not opened yet' })).toBeVisible();
	const closed = page.getByRole('button', { name: /^Open what/ });
	for (let left = await closed.count(); left > 0; left -= 1) {
		await tapped(closed.first());
		await expect(closed).toHaveCount(left - 1);
	}
};

/** A sealed session is nothing to come back to today: it opens from the list. */
const isAtSealedPlan = async (hand: Hand) => {
	await hand.sheet.getByRole('button', { name: 'Show my conversations' }).press('Enter');
	await hand.tap(/^Without holding/);
	await hand.tap(new RegExp(`^Open with ${people.youngPerson}`));
	await isAt(hand, 'Our plan');
};
