import { cleanup, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { stayingSafe as words } from '#content/messages/staying-safe.ts';
import { safetySteps } from '#domain/questions.ts';
import { answerFor, wordsFor } from '#domain/said.ts';
import SafetyLines from '#ui/stages/SafetyLines.svelte';
import StayingSafe from '#ui/stages/StayingSafe.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { starterPack } from './pack.ts';
import { withProps } from './with-props.ts';
import { write } from './write.ts';

const wording = starterPack.wording.safety;
const lines = starterPack.crisisLines;

/** Over a session in which somebody opened it, with what the app gives besides the sheet. */
function opened(more: { privatePrompts?: boolean; onclose?: () => void } = {}) {
	const given = { lines, wording, privatePrompts: false, onclose: () => undefined, ...more };
	return onSheet(withProps(StayingSafe, given), {
		before: [{ type: 'safety.opened', at: '2026-11-25T10:00:00.000Z' }],
	});
}

describe('Staying safe', () => {
	it('says 999 first, whatever the order of the lines', () => {
		render(SafetyLines, { lines: lines.toReversed(), wording });
		expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent(/^999$/);
	});

	it('has a way to ring or to text each line, ways for people who are deaf, and a date', () => {
		render(SafetyLines, { lines, wording });
		expect(screen.getByRole('link', { name: 'Ring 999' })).toHaveAttribute('href', 'tel:999');
		expect(screen.getByRole('link', { name: 'Text SHOUT to 85258' })).toHaveAttribute(
			'href',
			'sms:85258?&body=SHOUT',
		);
		expect(screen.getByText('999 BSL')).toBeInTheDocument();
		expect(screen.getAllByText(/on 25 November 2026/)).toHaveLength(lines.length);
	});

	it('shows only the lines when nobody has unlocked anything', () => {
		render(StayingSafe, { lines, wording, privatePrompts: false, onclose: () => undefined });
		expect(screen.getByRole('heading', { level: 1, name: words.title })).toHaveFocus();
		expect(screen.queryByText(wording.steps[0]!.title)).not.toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Ring 999' })).toBeInTheDocument();
	});

	it('goes back to where people were', async () => {
		const onclose = vi.fn();
		const { user } = opened({ onclose });
		await user.click(screen.getByRole('button', { name: words.back }));
		expect(onclose).toHaveBeenCalledOnce();
	});

	it('keeps each of the six steps in own words', async () => {
		const { user, session } = opened();
		for (const [place, step] of safetySteps.entries()) {
			const { question, title } = wording.steps[place]!;
			const section = screen.getByRole('region', { name: title });
			await user.click(within(section).getByRole('button', { name: `Add words: ${question}` }));
			await write(user, within(section).getByRole('textbox'), 'My own words');
			await user.click(within(section).getByRole('button', { name: 'Save words' }));
			expect(wordsFor(session(), step)[0]).toMatchObject({
				text: 'My own words',
				saidBy: ellis,
				writtenBy: jo,
			});
		}
	}, 20_000);

	it('keeps who may see each part', async () => {
		const { user, session } = opened();
		const section = screen.getByRole('region', { name: wording.steps[3]!.title });
		await user.click(within(section).getByText(words.whoSeesNow('Ellis and Jo’s team')));
		await user.click(within(section).getByRole('checkbox', { name: 'Dawn' }));
		await user.click(within(section).getByRole('checkbox', { name: words.school }));
		expect(answerFor(session(), 'safety.seenBy', 'safety.ask')).toEqual([mum, 'school']);
		expect(answerFor(session(), 'safety.seenBy', 'safety.signs')).toBeUndefined();
		expect(
			within(section).getByText(words.whoSeesNow('Ellis, Dawn, School and Jo’s team')),
		).toBeInTheDocument();
	});

	it('keeps the next contact and the page for supporters', async () => {
		const { user, session } = opened();
		const add = (label: string) => screen.getByRole('button', { name: `Add words: ${label}` });
		await user.click(add(words.nextContactLabel));
		await write(
			user,
			screen.getByRole('textbox', { name: words.nextContactLabel }),
			'Friday at four, Jo',
		);
		await user.click(add(words.supporterAdd));
		await write(user, screen.getByRole('textbox', { name: words.supporterAdd }), 'Just sit there');
		expect(wordsFor(session(), 'safety.nextContact')[0]?.text).toBe('Friday at four, Jo');
		expect(wordsFor(session(), 'safety.supporterPage')[0]?.text).toBe('Just sit there');
	});

	it('keeps a version of the safety plan when asked, and says when it no longer stands', async () => {
		const { user, session, send } = opened();
		const say = (text: string) =>
			({
				type: 'words.said',
				id: 'signs',
				question: 'safety.signs',
				text,
				saidBy: ellis,
				writtenBy: jo,
				at: '2026-11-25T10:00:00.000Z',
			}) as const;
		await send(say('I go quiet'));
		await user.click(screen.getByRole('button', { name: words.keep }));
		expect(session().safetyVersions).toHaveLength(1);
		expect(screen.getByText(/^Version 1 is kept/)).toBeInTheDocument();
		await send(say('I go very quiet'));
		expect(screen.getByText(words.notKept)).toBeInTheDocument();
		expect(session().safetyVersions[0]?.words[0]?.text).toBe('I go quiet');
	});

	it('shows what is for the practitioner alone only when nobody else can read it', () => {
		const secret = wording.sequence.find((prompt) => prompt.audience === 'practitioner')!;
		const open = wording.sequence.find((prompt) => prompt.audience === 'room')!;
		opened({ privatePrompts: false });
		expect(screen.getByText(open.text)).toBeInTheDocument();
		expect(screen.queryByText(secret.text)).not.toBeInTheDocument();
		cleanup();
		opened({ privatePrompts: true });
		expect(screen.getByText(secret.text)).toBeInTheDocument();
	});

	it('shows the line to say aloud to everybody, and what to ask only to the practitioner alone', () => {
		const { say, prompts } = starterPack.wording.stages.safety;
		opened({ privatePrompts: false });
		expect(screen.getByText(say)).toBeInTheDocument();
		for (const { text } of prompts) expect(screen.queryByText(text)).not.toBeInTheDocument();
		expect(screen.getByText(wording.stayWith)).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Ring 999' })).toBeInTheDocument();
		cleanup();
		opened({ privatePrompts: true });
		for (const { text } of prompts) expect(screen.getByText(text)).toBeInTheDocument();
	});

	it('says that the young person’s own plan has every part, whoever else may see it', async () => {
		const { user } = opened();
		const section = screen.getByRole('region', { name: wording.steps[0]!.title });
		await user.click(within(section).getByText(words.whoSeesNow('Ellis and Jo’s team')));
		expect(within(section).getByText(words.whoSeesMeans)).toBeVisible();
		expect(within(section).getByText(starterPack.wording.keptLimit)).toBeVisible();
	});

	it('says who holds it together, with hours and out of hours', async () => {
		const { send } = opened();
		expect(screen.getByText(words.noLead)).toBeInTheDocument();
		await send({ type: 'stage.chosen', stage: 'plan' });
		await send({
			type: 'lead.named',
			lead: { name: 'Jo', agency: 'Harbour', hours: 'Mon to Thu', outOfHours: 'Ring 111' },
		});
		expect(screen.getByText('Jo, Harbour')).toBeInTheDocument();
		expect(screen.getByText(words.hours('Mon to Thu'))).toBeInTheDocument();
		expect(screen.getByText(words.outOfHours('Ring 111'))).toBeInTheDocument();
	});
});
