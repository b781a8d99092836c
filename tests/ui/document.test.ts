import { render, screen, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { DocumentNode, DocumentTree } from '#domain/document-tree.ts';
import Preview from '#ui/document/Preview.svelte';

const plain = (text: string) => [{ text }];
const body: readonly DocumentNode[] = [
	{ kind: 'masthead', title: 'Ellis’s plan', beside: ['25 November 2026', 'Harbour Street'] },
	{
		kind: 'voices',
		label: 'Made side by side by',
		holders: [{ who: 'Ellis', pen: 'youngPerson' }],
	},
	{ kind: 'heading', level: 2, text: plain('What matters') },
	{
		kind: 'voice',
		who: 'Ellis',
		pen: 'youngPerson',
		words: 'Sundays  are <b>the</b> worst 😀',
		quoted: true,
		prominence: 'first',
		after: 'Jo wrote this down',
	},
	{
		kind: 'voice',
		who: 'سارة',
		pen: 'parent',
		words: 'أريد أن ينام',
		quoted: true,
		lang: 'ar',
		before: 'Would point to Getting Help:',
	},
	{
		kind: 'hundred-people',
		alt: 'Of 100 people, 60 felt better and 40 did not.',
		parts: [
			{ count: 60, label: 'felt better', style: 'solid' },
			{ count: 40, label: 'did not', style: 'outline' },
		],
	},
	{ kind: 'heading', level: 3, text: plain('Get to school'), number: '1', ticked: true },
	{ kind: 'scale', alt: 'Ellis is at 4 out of 10', pen: 'youngPerson', now: 4, first: 2 },
	{ kind: 'paragraph', text: [{ text: 'Bold', bold: true }, { text: ' and plain' }] },
	{ kind: 'list', entries: [plain('One'), plain('Two')] },
	{ kind: 'checklist', entries: [{ text: plain('Pack the bag'), aside: 'Ellis, by Sunday' }] },
	{ kind: 'table', columns: ['Help', 'Wait'], rows: [[plain('Talking'), plain('14 weeks')]] },
	{
		kind: 'level-line',
		alt: 'We start in January and look again in March.',
		points: [{ when: 'January', what: 'We start' }],
	},
	{ kind: 'picture', name: 'chairs', alt: '' },
	{ kind: 'contacts', lines: [{ number: '116 123', about: 'Samaritans' }] },
	{ kind: 'rule' },
	{
		kind: 'columns',
		shares: [2, 1],
		columns: [
			[{ kind: 'paragraph', text: plain('Left') }],
			[{ kind: 'section', nodes: [{ kind: 'paragraph', text: plain('Right') }] }],
		],
	},
	{
		kind: 'signatures',
		signatures: [
			{
				who: 'Ellis',
				pen: 'youngPerson',
				alt: 'Ellis drew their name',
				mark: { kind: 'drawn', strokes: [[[0, 0]]], width: 3, height: 1 },
			},
			{
				who: 'Jo',
				pen: 'practitioner',
				alt: 'Jo chose a moon',
				mark: { kind: 'symbol', name: 'moon' },
			},
			{
				who: 'Sara',
				pen: 'parent',
				alt: 'Sara disagrees',
				mark: { kind: 'said', text: 'Disagrees with:', words: 'the wait' },
			},
		],
	},
	{ kind: 'seal-place', alt: 'Sealed by Jo', lines: ['Sealed by Jo'] },
	{ kind: 'page-break' },
];
const tree: DocumentTree = {
	title: 'My plan',
	language: 'en-GB',
	practice: 'Practice - made-up family',
	foot: { start: ['How to check'], end: ['Who to ring'], page: 'Page {page} of {pages}' },
	body,
};

describe('The plan as it is read back', () => {
	it('shows people’s words exactly as they were said, signs and spaces included', () => {
		const { container } = render(Preview, { tree });
		const said = [...container.querySelectorAll('q')].map((one) => one.textContent);
		expect(said).toContain('Sundays  are <b>the</b> worst 😀');
		expect(said).toContain('أريد أن ينام');
		expect(screen.getByText('أريد أن ينام')).toHaveAttribute('lang', 'ar');
	});

	it('keeps our words outside the quotation marks', () => {
		const { container } = render(Preview, { tree });
		const said = [...container.querySelectorAll('q')].map((one) => one.textContent).join(' ');
		expect(said).not.toContain('Jo wrote this down');
		expect(screen.getByText('Jo wrote this down')).toBeInTheDocument();
		expect(screen.getByText('Would point to Getting Help:')).toBeInTheDocument();
	});

	it('has its headings in order, one level under the sheet’s own', () => {
		render(Preview, { tree });
		const levels = screen.getAllByRole('heading').map((one) => one.tagName);
		expect(levels).toEqual(['H2', 'H3', 'H4']);
	});

	it('gives every drawing the words that stand for it', () => {
		render(Preview, { tree });
		for (const alt of [
			'Of 100 people, 60 felt better and 40 did not.',
			'Ellis is at 4 out of 10',
			'Ellis drew their name',
			'Jo chose a moon',
			'Sealed by Jo',
		])
			expect(screen.getByRole('img', { name: alt })).toBeInTheDocument();
		expect(screen.getByRole('figure', { name: /^We start in January/ })).toBeInTheDocument();
	});

	it('says that it is practice, how to check it, and who to ring', () => {
		render(Preview, { tree });
		const paper = within(screen.getByRole('article', { name: 'My plan' }));
		for (const text of ['Practice - made-up family', 'How to check', 'Who to ring'])
			expect(paper.getByText(text)).toBeInTheDocument();
	});

	it('reads without a fault to a screen reader, as far as a machine can tell', async () => {
		const { container } = render(Preview, { tree });
		const { violations } = await axe.run(container, {
			rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
		});
		expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([]);
	});
});
