import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { ListedSession } from '#ui/tablet/listed-session.ts';
import PersonRows from '#ui/tablet/PersonRows.svelte';

const sitting = (id: string, planVersion?: number): ListedSession => ({
	...{ id, title: 'Ellis', changedOn: '2026-11-25', state: 'sealed', empty: false },
	...{ personId: 'ellis', planVersion },
});
const listed = (newest: ListedSession, ...others: ListedSession[]) =>
	render(PersonRows, {
		...{ together: [newest, ...others], today: '2026-11-25', parted: new Set<string>() },
		...{ sharedNames: new Set<string>(), onopen: vi.fn(), onthrowaway: vi.fn() },
	});

describe('The list of conversations', () => {
	it('counts no change of a plan as a meeting, and says which version it made', () => {
		listed(sitting('2', 2), sitting('1'));
		expect(screen.queryByText('Met twice')).toBeNull();
		expect(screen.getByText('Plan sealed, version 2')).toBeVisible();
		expect(screen.getByText('Plan sealed')).toBeVisible();
	});

	it('counts the meetings around a change', () => {
		listed(sitting('3'), sitting('2', 2), sitting('1'));
		expect(screen.getByText('Met twice')).toBeVisible();
	});
});
