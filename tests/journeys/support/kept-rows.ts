import { test } from '@playwright/test';
import type { Kept } from '../../kept/row.ts';
import type { Hand } from './hand.ts';

/** Goes to a stage, or to *Staying safe*, from wherever people are. */
export const goToStage = async (hand: Hand, stage: string): Promise<void> => {
	const dialog = hand.page.getByRole('dialog', { name: 'Staying safe' });
	const isOpen = await dialog.isVisible();
	if (stage === 'Staying safe') {
		if (!isOpen) await hand.tap(stage, hand.page.getByRole('group', { name: 'Always here' }));
		await dialog.waitFor();
		return;
	}
	if (isOpen) await hand.tap('Back to where we were', dialog);
	await hand.goTo(stage);
};

const eachRow = async (
	rows: readonly Kept[],
	doing: string,
	act: (row: Kept) => Promise<void>,
): Promise<void> => {
	for (const row of rows) await test.step(`${doing}: ${row.what}`, () => act(row));
};

/** Types each thing where it belongs. */
export const typeAll = (hand: Hand, rows: readonly Kept[]): Promise<void> =>
	eachRow(rows, 'Types', async (row) => {
		await goToStage(hand, row.stage);
		await row.type(hand);
	});

/** Finds each thing where it was typed. */
export const findAll = (hand: Hand, rows: readonly Kept[]): Promise<void> =>
	eachRow(rows, 'Finds again', async (row) => {
		await goToStage(hand, row.stage);
		await row.seen(hand);
	});
