import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import KeepPrivate from '#ui/kit/KeepPrivate.svelte';
import PenPicker from '#ui/kit/PenPicker.svelte';
import type { PenVoice } from '#ui/kit/pens.ts';
import VoiceWords from '#ui/kit/VoiceWords.svelte';

const ellis: PenVoice = { id: 'e', name: 'Ellis', pen: 'youngPerson' };
const mum: PenVoice = { id: 'm', name: 'Mum', pen: 'parent' };

describe("Each voice's own words", () => {
	it('stand with who said them and who wrote them down', () => {
		render(VoiceWords, { voice: mum, words: 'He used to love school.', writtenBy: 'Jo' });
		expect(screen.getByText('Mum')).toBeVisible();
		expect(screen.getByText(/written down by Jo/)).toBeVisible();
		expect(screen.getByText('He used to love school.')).toHaveAttribute('dir', 'auto');
	});

	it('have tools whose names say whose words they change', async () => {
		const onremove = vi.fn();
		render(VoiceWords, { voice: ellis, words: 'x', onremove });
		await userEvent.click(screen.getByRole('button', { name: 'Take out: Ellis’s words' }));
		expect(onremove).toHaveBeenCalledOnce();
		expect(screen.queryByRole('button', { name: /Change/ })).toBeNull();
	});

	it('show nothing about being kept private unless the screen asks for it', () => {
		render(VoiceWords, { voice: ellis, words: 'x' });
		expect(screen.queryByText(/Kept from/)).toBeNull();
	});
});

describe('Whose words come next', () => {
	it('is one pen of all the people here', async () => {
		const onchange = vi.fn();
		render(PenPicker, { voices: [ellis, mum], value: 'e', onchange });
		expect(screen.getByRole('group', { name: 'Whose words?' })).toBeVisible();
		expect(screen.getByRole('radio', { name: 'Ellis' })).toBeChecked();
		await userEvent.click(screen.getByRole('radio', { name: 'Mum' }));
		expect(onchange).toHaveBeenCalledExactlyOnceWith('m');
	});
});

describe('Keeping words private', () => {
	it('names each person it can be kept from, and says the limit every time', async () => {
		const onchange = vi.fn();
		const limit = 'Safety comes first, and a record can be asked for.';
		render(KeepPrivate, {
			readers: [mum],
			keptFrom: [],
			limit,
			onchange,
			onabsent: vi.fn(),
			ondone: vi.fn(),
		});
		expect(screen.getByText(limit)).toBeVisible();
		expect(screen.getByRole('checkbox', { name: 'Mum' })).toHaveFocus();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Mum' }));
		expect(onchange).toHaveBeenCalledExactlyOnceWith(['m']);
	});
});
