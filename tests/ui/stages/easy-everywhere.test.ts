import { cleanup, configure, screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { easy } from '#content/packs/easy/easy.ts';
import type { ConversationEvent } from '#conversation/events.ts';
import type { Pack } from '#domain/pack.ts';
import type { Topic, TopicOption } from '#domain/topic.ts';
import ExperiencePage from '#ui/experience/ExperiencePage.svelte';
import GuideDialog from '#ui/frame/GuideDialog.svelte';
import Ending from '#ui/review/Ending.svelte';
import Goals from '#ui/stages/Goals.svelte';
import KindOfHelp from '#ui/stages/KindOfHelp.svelte';
import Limits from '#ui/stages/Limits.svelte';
import OurChoice from '#ui/stages/OurChoice.svelte';
import type { PlanWork } from '#ui/stages/our-plan/sealing-view.ts';
import Sign from '#ui/stages/our-plan/Sign.svelte';
import Together from '#ui/stages/our-plan/Together.svelte';
import SideBySide from '#ui/stages/SideBySide.svelte';
import Start from '#ui/stages/Start.svelte';
import StayingSafe from '#ui/stages/StayingSafe.svelte';
import EasyStage from './EasyStage.svelte';
import { ellis, jo, onSheet, type StageViewProps } from './harness.ts';
import { starterPack } from './pack.ts';
import { planWork } from './plan-work.ts';
import { withProps } from './with-props.ts';

vi.setConfig({ testTimeout: 120_000 });
configure({ defaultHidden: true });

const pack: Pack = { ...starterPack, easy };
const at = '2026-11-25T10:00:00.000Z';

/** Every text of the pack that stood on a sheet somewhere and has easy words. */
const met = new Set<string>();

type Set_ = NonNullable<Parameters<typeof onSheet>[1]>;
type Shown = ReturnType<typeof onSheet>;

const letters = (text: string) => text.replaceAll(/\s/g, '');

/** What the sheet says, drawn with easy words or without; `further` opens what a tap opens. */
async function said(
	View: Component<StageViewProps>,
	set: Set_,
	isEasy: boolean,
	further?: (shown: Shown) => Promise<unknown>,
): Promise<string> {
	const shown = onSheet(
		withProps(EasyStage as Component<StageViewProps & object>, { View, easy: isEasy }),
		{
			...set,
			pack,
		},
	);
	await further?.(shown);
	const text = letters(document.body.textContent);
	cleanup();
	return text;
}

/** Whatever has easy words and stands there as it was written stands there in easy words too. */
async function bothWays(
	View: Component<StageViewProps>,
	set: Set_ = {},
	further?: (shown: Shown) => Promise<unknown>,
) {
	const written = await said(View, set, false, further);
	const inEasy = await said(View, set, true, further);
	const here = easy.filter(({ of }) => written.includes(letters(filled(of))));
	expect(here.length).toBeGreaterThan(0);
	const missing = here.flatMap(({ of, lines }) =>
		lines
			.filter(({ text }) => !inEasy.includes(letters(filled(text))))
			.map(({ text }) => [of, text]),
	);
	expect(missing).toEqual([]);
	for (const { of } of here) met.add(of);
}

const nothing = () => undefined;
const SafeHere = withProps(StayingSafe, {
	lines: pack.crisisLines,
	wording: pack.wording.safety,
	privatePrompts: false,
	onclose: nothing,
});
/** At every stage, at a first meeting and at a later one. */
const linesToSay = (wording: unknown): readonly string[] => {
	if (typeof wording !== 'object' || wording === null) return [];
	return Object.entries(wording).flatMap(([key, value]: [string, unknown]) =>
		key !== 'say'
			? linesToSay(value)
			: [typeof value === 'string' ? value : (value as { text: string }).text],
	);
};
const guiding = (say: string) => ({
	guide: { say, ask: [], alone: [] },
	open: true,
	onclose: nothing,
});
const asking = {
	questions: pack.wording.experience.map((words, at) => ({ id: `${at}`, words })),
	practitioner: 'Jo',
	practice: false,
	isDone: false,
	onkeep: () => Promise.resolve(true),
	onskip: nothing,
	ongiveback: nothing,
};

/** As a service that has no number of its own shows it. */
const filled = (text: string) => text.replace('{phone}', 'your team');

const answered = (
	question: Extract<ConversationEvent, { type: 'answer.given' }>['question'],
	value: string | readonly string[],
	subject = '',
	saidBy = jo,
): ConversationEvent => ({
	type: 'answer.given',
	id: `${question}-${subject}-${saidBy}`,
	question,
	subject,
	value,
	saidBy,
	writtenBy: jo,
	at,
});

const grid = (topic: Topic, options: readonly TopicOption[]): ConversationEvent => ({
	type: 'grid.arranged',
	grid: {
		topicId: topic.id,
		optionIds: options.map(({ id }) => id),
		view: 'whole',
		hiddenRows: [],
		pinnedRows: [],
		hiddenOptions: [],
		pinnedOptions: [],
	},
});

/** Three at a time, until every one has had its turn, with *Nothing extra* beside them. */
const turns = ({ options }: Topic): readonly (readonly TopicOption[])[] => {
	const nothing = options.filter(({ kind }) => kind === 'nothing');
	const others = options.filter(({ kind }) => kind !== 'nothing');
	return Array.from({ length: Math.ceil(others.length / 3) }, (_, turn) => [
		...nothing,
		...others.slice(turn * 3, turn * 3 + 3),
	]);
};

describe('Easy words stand wherever their text stands', () => {
	it.each(['2014-06', '2012-06', '2010-06', '2004-06'])(
		'at Start, for somebody born in %s',
		async (birth) => {
			await bothWays(Start, {
				part: 'privacy',
				holder: ellis,
				before: [answered('start.birth', birth)],
			});
		},
	);

	it('in Staying safe, where somebody needs to say something and the limit is told', async () => {
		await bothWays(SafeHere, { before: [{ type: 'safety.opened', at }] }, async ({ user }) => {
			await user.click(screen.getByRole('button', { name: 'I need to say something' }));
		});
	});

	it.each(pack.groupings.map(({ id, plain }) => [plain, id]))(
		'on the kind of help “%s”',
		async (plain) => {
			await bothWays(KindOfHelp, { part: 'kinds' }, async ({ container, user }) => {
				const place = [...container.querySelectorAll('ul button')].find((one) =>
					one
						.querySelector('small')
						?.textContent.includes(pack.groupings.find((kind) => kind.plain === plain)!.thriveName),
				);
				await user.click(place!);
			});
		},
	);

	it.each(pack.topics.flatMap((topic) => turns(topic).map((options) => [topic, options] as const)))(
		'on the grid',
		async (topic, options) => {
			await bothWays(SideBySide, { stage: 'options', before: [grid(topic, options)] });
		},
	);

	it.each(
		pack.topics.flatMap((topic) =>
			topic.options.map((option) => [option.namePlain, topic, option] as const),
		),
	)('at Can and can’t, for %s', async (_, topic, option) => {
		await bothWays(Limits, {
			stage: 'options',
			part: option.id,
			before: [grid(topic, [option])],
		});
	});

	it('at Our choice', async () => {
		const before = pack.wording.ready.map(({ id }) =>
			answered('choice.ready', 'notYet', id, ellis),
		);
		await bothWays(OurChoice, { stage: 'choice', before });
	});

	it('at Goals', async () => {
		const goal: ConversationEvent = {
			type: 'words.said',
			id: 'goal',
			question: 'goals.goal',
			text: 'Sleep',
			saidBy: ellis,
			writtenBy: jo,
			at,
		};
		await bothWays(Goals, { stage: 'goals', before: [goal] });
	});

	it('at Our plan: what can be changed, and what signing means', async () => {
		await bothWays(Together, { stage: 'plan' });
		await bothWays(
			withProps<{ work: PlanWork; sealed: null }>(Sign, { work: planWork, sealed: null }),
			{
				stage: 'plan',
			},
		);
		await bothWays(Ending, { stage: 'plan' });
	});

	it('in the line to say aloud at each stage', async () => {
		for (const say of linesToSay(pack.wording))
			await bothWays(withProps(GuideDialog, guiding(say)));
	});

	it('in the three questions about how it was', async () => {
		await bothWays(withProps(ExperiencePage, asking));
	});

	it('and that is every one of them', () => {
		const { chosenParts, safety } = pack.wording;
		// On paper alone, and before a conversation has begun.
		const elsewhere = [chosenParts, safety.opening, safety.noNeedToBeSure];
		const unseen = easy.map(({ of }) => of).filter((of) => !met.has(of) && !elsewhere.includes(of));
		expect(unseen).toEqual([]);
	});
});
