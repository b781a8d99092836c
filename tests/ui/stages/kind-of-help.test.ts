import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import { answerFor, answerOf, wordsFor } from '#domain/said.ts';
import { begunAnywhere, canPoint, pointedAt } from '#ui/stages/kind-of-help/points.ts';
import { strokesTo } from '#ui/stages/kind-of-help/strokes.ts';
import KindOfHelp from '#ui/stages/KindOfHelp.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { starterPack } from './pack.ts';

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const points = (saidBy: string, ...value: string[]): ConversationEvent => ({
	type: 'answer.given',
	id: `${saidBy}-point`,
	question: 'kindOfHelp.point',
	value,
	saidBy,
	writtenBy: saidBy,
	at: '2026-11-25T10:30:00.000Z',
});

describe('Kind of help', () => {
	it('shows all five kinds and “not sure” as equal places, plain words first', () => {
		onSheet(KindOfHelp);
		const places = within(screen.getByRole('list', { name: /Five kinds/ })).getAllByRole('button');
		expect(places).toHaveLength(6);
		for (const { plain, thriveName } of starterPack.groupings)
			expect(press(new RegExp(`^${plain}\\s*${thriveName}`.replaceAll('.', '\\.')))).toBeVisible();
		expect(press(/^I’m not sure/)).toBeVisible();
	});

	it('frames none of them, and says none of them out, before somebody taps one', async () => {
		const { user } = onSheet(KindOfHelp, { before: [points(ellis, 'gettingHelp')] });
		const framed = () => screen.queryAllByRole('button', { pressed: true });
		expect(framed()).toEqual([]);
		expect(screen.getByRole('region', { name: 'Tap one to read it' })).toBeVisible();
		for (const { lines } of starterPack.groupings)
			for (const line of lines) expect(screen.queryByText(line)).toBeNull();
		expect(screen.queryByRole('button', { name: 'I’d point here' })).toBeNull();
		await user.click(press(/Thriving/));
		expect(framed()).toEqual([press(/Thriving/)]);
		expect(screen.queryByText('Tap one to read it')).toBeNull();
	});

	it('keeps where a voice points after it has read what that means', async () => {
		const { user, session } = onSheet(KindOfHelp);
		await user.click(press(/Getting Help$/));
		expect(screen.getByText('We meet for an agreed time.')).toBeVisible();
		await user.click(press('I’d point here'));
		expect(answerOf(session(), 'kindOfHelp.point', ellis)).toEqual(['gettingHelp']);
	});

	it('draws a stroke in each voice’s pen beside the names, which are what is read', () => {
		const { container } = onSheet(KindOfHelp, {
			pen: jo,
			before: [
				points(ellis, 'gettingHelp', 'gettingRiskSupport'),
				points(mum, 'gettingMoreHelp'),
				points(jo, 'notSure'),
			],
		});
		const strokes = (pen: string) => container.querySelectorAll(`svg[aria-hidden] .${pen} path`);
		expect(strokes('youngPerson')).toHaveLength(2);
		expect(strokes('parent')).toHaveLength(1);
		expect(strokes('practitioner')).toHaveLength(2);
		expect(press(/Getting Risk Support.*pointed to by Ellis/)).toBeVisible();
		expect(press(/not sure.*pointed to by Jo/)).toBeVisible();
	});

	it('asks which sounds closest once, over or in the middle of the places', () => {
		onSheet(KindOfHelp);
		expect(screen.getAllByRole('heading', { name: 'Which sounds closest?' })).toHaveLength(1);
	});

	it('lets a voice point to two kinds, and to a third only after one is taken away', async () => {
		const { user, session } = onSheet(KindOfHelp, {
			before: [points(ellis, 'gettingHelp', 'gettingRiskSupport')],
		});
		await user.click(press(/Thriving/));
		expect(press('I’d point here')).toBeDisabled();
		expect(screen.getByText(/You point to two already/)).toBeVisible();
		await user.click(press(/Getting Help/));
		await user.click(press('Take my pointer away'));
		expect(answerOf(session(), 'kindOfHelp.point', ellis)).toEqual(['gettingRiskSupport']);
	});

	it('takes “not sure” as an answer of its own', async () => {
		const { user, session } = onSheet(KindOfHelp, { before: [points(ellis, 'thriving')] });
		await user.click(press(/^I’m not sure/));
		await user.click(press('I’d point here'));
		expect(answerOf(session(), 'kindOfHelp.point', ellis)).toEqual(['notSure']);
	});

	it('hides where the others point until this voice has answered and the pen moves on', async () => {
		const { user, takePen } = onSheet(KindOfHelp, { before: [points(mum, 'gettingMoreHelp')] });
		expect(screen.queryByText(/Dawn/, { selector: 'li bdi' })).toBeNull();
		await user.click(press(/Getting Help$/));
		await user.click(press('I’d point here'));
		expect(press(/Getting More Help$/)).toBeVisible();
		await takePen(jo);
		expect(press(/Getting More Help.*pointed to by Dawn/)).toBeVisible();
		expect(press(/Getting Help.*pointed to by Ellis/)).toBeVisible();
	});

	it('keeps why, in the words of whoever points', async () => {
		const { user, session } = onSheet(KindOfHelp);
		await user.click(press(/What made you point there/));
		await user.type(screen.getByRole('textbox'), 'One person. Not a big team.');
		expect(wordsFor(session(), 'kindOfHelp.why')[0]).toMatchObject({
			text: 'One person. Not a big team.',
			saidBy: ellis,
		});
	});

	it('keeps that we differ, a sentence, why now, and when to look again', async () => {
		const { user, session } = onSheet(KindOfHelp, { part: 'together' });
		await user.click(screen.getByRole('radio', { name: 'We see it differently' }));
		expect(answerFor(session(), 'kindOfHelp.joint')).toBe('differ');
		await user.click(press(/how we differ/));
		await user.type(screen.getByRole('textbox'), 'Mum: more. Me: less.{Control>}{Enter}');
		expect(wordsFor(session(), 'kindOfHelp.together')[0]?.text).toBe('Mum: more. Me: less.');
		await user.click(press(/Why now/));
		await user.type(screen.getByRole('textbox'), 'Exams{Control>}{Enter}');
		expect(wordsFor(session(), 'kindOfHelp.whyNow')[0]?.text).toBe('Exams');
		await fireEvent.change(screen.getByLabelText('Day to look again'), {
			target: { value: '2027-01-13' },
		});
		expect(answerFor(session(), 'kindOfHelp.lookAgain')).toBe('2027-01-13');
	});

	it('offers the case-mix tag only while nobody but the practitioner is here', async () => {
		const { user, session, sit } = onSheet(KindOfHelp, { part: 'together', pen: jo });
		expect(screen.queryByLabelText('Grouping')).toBeNull();
		await sit(ellis, 'steppedOut');
		await sit(mum, 'steppedOut');
		await user.selectOptions(screen.getByLabelText('Grouping'), 'DEP');
		expect(answerOf(session(), 'kindOfHelp.caseMix', jo)).toBe('DEP');
		await sit(mum, 'phone');
		expect(screen.queryByLabelText('Grouping')).toBeNull();
	});
});

describe('Pointing', () => {
	it('never holds “not sure” together with a kind', () => {
		expect(pointedAt(['notSure'], 'thriving')).toEqual(['thriving']);
		expect(pointedAt(['thriving', 'gettingHelp'], 'notSure')).toEqual(['notSure']);
		expect(canPoint(['thriving', 'gettingHelp'], 'notSure')).toBe(true);
	});

	it('begins the ring at another kind in another session, and keeps every kind', () => {
		const { groupings } = starterPack;
		const first = ['0', '1', '2', '3', '4'].map((id) => begunAnywhere(groupings, id)[0]?.id);
		expect(new Set(first).size).toBe(groupings.length);
		expect(begunAnywhere(groupings, 'a').length).toBe(groupings.length);
	});
});

describe('The strokes of the ring', () => {
	const voice = (id: string) => ({ id, name: id, pen: 'youngPerson' as const });

	it('go each another way, and beside each other where two point to one place', () => {
		const [one, two] = strokesTo(1, [voice('a'), voice('b')]);
		expect(one?.paths).not.toEqual(two?.paths);
		const ways = [0, 1, 2, 3, 4, 5].map((place) => strokesTo(place, [voice('a')])[0]?.paths[0]);
		expect(new Set(ways).size).toBe(6);
	});

	it('are a double line for the practitioner, and none where there is no such place', () => {
		expect(strokesTo(2, [{ ...voice('jo'), pen: 'practitioner' }])[0]?.paths).toHaveLength(2);
		expect(strokesTo(9, [voice('a')])).toEqual([]);
	});
});
