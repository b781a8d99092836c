import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { wordsFor } from '#domain/said.ts';
import Goals from '#ui/stages/Goals.svelte';
import WhatMatters from '#ui/stages/WhatMatters.svelte';
import { jo, mum, onSheet, type Seat } from './harness.ts';
import { write } from './write.ts';

const family: readonly Seat[] = [
	{ id: mum, role: 'supporter', name: 'Dawn', relation: 'Mum' },
	{ id: 'samira', role: 'interpreter', name: 'Samira', relation: 'Arabic, an aunt' },
];
const throughSamira = () =>
	screen.queryByRole('checkbox', { name: 'Said through an interpreter, Arabic, an aunt' });

it('marks words that come through an interpreter, while that is switched on', async () => {
	const { user, session } = onSheet(WhatMatters, { part: 'words', pen: mum, others: family });
	await user.click(throughSamira() ?? document.body);
	expect(throughSamira()).toBeChecked();
	await user.click(screen.getByRole('button', { name: /^Add words: What’s going on/ }));
	await write(user, screen.getByRole('textbox', { name: /^What’s going on/ }), 'She sleeps badly.');
	await user.click(screen.getByRole('button', { name: 'Save words' }));
	const [words] = wordsFor(session(), 'whatMatters.goingOn');
	expect(words).toMatchObject({
		text: 'She sleeps badly.',
		saidBy: mum,
		writtenBy: jo,
		through: 'through an interpreter, Arabic, an aunt',
	});
	expect(screen.getByText('through an interpreter, Arabic, an aunt')).toBeVisible();
});

it('has no such switch while no interpreter is in the room', async () => {
	const { sit } = onSheet(Goals, { others: family });
	expect(throughSamira()).toBeInTheDocument();
	await sit('samira', 'steppedOut');
	expect(throughSamira()).toBeNull();
});
