import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import CoveredPlan from '#ui/looking-after/colleagues/CoveredPlan.svelte';
import GivenToMe from '#ui/looking-after/colleagues/GivenToMe.svelte';
import { colleagues } from '#content/messages/looking-after-people.ts';

const plan = { name: 'Amira', steps: [], next: [], lead: '' };

it('A safety plan that is not the newest says so first, and from when it is', async () => {
	const older = colleagues.plans.older('Ms Okafor', '25 November 2026');
	const { rerender } = render(CoveredPlan, { plan: { ...plan, older }, onclose: vi.fn() });
	const said = screen.getByText(/There may be a newer plan/);
	expect(said).toHaveTextContent('how it was on 25 November 2026. Ask Ms Okafor');
	await rerender({ plan });
	expect(screen.queryByText(/newer plan/)).toBeNull();
});

it('A gift that does not open can be cleared away, and neither taken in nor sent back', async () => {
	const onsendback = vi.fn();
	const one = { grantId: 'g', from: '', how: 'copy', title: '', damaged: true } as const;
	render(GivenToMe, { given: [one], ontakein: vi.fn(), onsendback });
	expect(screen.getAllByRole('button')).toHaveLength(1);
	await userEvent.click(screen.getByRole('button', { name: 'Clear it away' }));
	expect(onsendback).toHaveBeenCalledExactlyOnceWith('g');
});
