import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import AgreeNext from '#ui/tablet/AgreeNext.svelte';
import { ellis, onSheet } from '../stages/harness.ts';

const offers = () => screen.queryAllByRole('button').map((button) => button.textContent.trim());
const document = {
	...{ id: 'document', version: 1, sealedAt: '2026-11-25T10:00:00.000Z', pages: 2 },
	...{ fingerprint: 'ab12cd34ef', sealedBy: '00', reader: ellis },
};

describe('When we talk next, as people finish', () => {
	it('can be agreed there, and is the day that Our plan says', async () => {
		const { user, session } = onSheet(AgreeNext);
		expect(offers()).toEqual(['Agree a day']);
		await user.click(screen.getByRole('button'));
		const day = await screen.findByLabelText('Which day?');
		expect(day).toHaveFocus();
		await fireEvent.change(day, { target: { value: '2026-12-09' } });
		expect(session().review).toEqual({ date: '2026-12-09', arrangedBy: '' });
		await user.type(await screen.findByRole('textbox', { name: 'Who arranges it?' }), 'Jo');
		expect(session().review?.arrangedBy).toBe('Jo');
	});

	it('can be another day once it is agreed', () => {
		onSheet(AgreeNext, {
			before: [{ type: 'review.set', review: { date: '2026-12-09', arrangedBy: '' } }],
		});
		expect(offers()).toEqual(['Another day']);
	});

	it('is not one person’s to agree while they hold the tablet, nor anybody’s after the seal', () => {
		const { container } = onSheet(AgreeNext, { holder: ellis });
		expect(container).toHaveTextContent('');
		onSheet(AgreeNext, { again: (session) => ({ ...session, sealed: [document] }) });
		expect(offers()).toEqual([]);
	});
});
