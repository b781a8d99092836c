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
	it('says 999 first and then the lines of this place, whatever the order of the pack', () => {
		const ours = { ...lines[0]!, id: 'ours', name: 'Harbour crisis line', local: true };
		render(SafetyLines, { lines: [...lines.toReversed(), ours], wording });
		const names = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
		expect(names.slice(0, 2)).toEqual(['999', 'Harbour crisis line']);
	});

	it('has a way to ring or to text each line, ways for people who are deaf, and a date', async () => {
		const { rerender } = render(SafetyLines, { lines, wording });
		for (const { call, text } of lines)
			for (const way of [call, text])
				if (way) expect(screen.getByRole('link', { name: way.label })).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Ring 999' })).toHaveAttribute('href', 'tel:999');
		expect(screen.getByRole('link', { name: 'Text SHOUT to 85258' })).toHaveAttribute(
			'href',
			'sms:85258?&body=SHOUT',
		);
		expect(screen.getByText('999 BSL')).toBeInTheDocument();
		expect(screen.getByText('Looked up on 25 November 2026.')).toBeInTheDocument();
		const rung = lines.map((line) =>
			line.id === '111' ? { ...line, unverified: false, checked: '2026-11-26' } : line,
		);
		await rerender({ lines: rung });
		expect(
			screen.getByText(`Checked on 26 November 2026: ${rung[1]?.name ?? ''}.`),
		).toBeInTheDocument();
		expect(screen.getByText(/^Looked up on 25 November 2026: 999, Shout/)).toBeInTheDocument();
	});

	it('still shows a line that was to be looked at again by now, and says so', () => {
		const by = lines[0]?.checkAgainBy ?? '';
		render(SafetyLines, { lines, wording, today: '2099-01-01' });
		expect(screen.getAllByText(words.outOfDate(by))).toHaveLength(lines.length);
		cleanup();
		render(SafetyLines, { lines, wording, today: by });
		expect(screen.queryByText(words.outOfDate(by))).not.toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Ring 999' })).toBeInTheDocument();
	});

	it('says for whom a line is where it is not for all, and the hours of one that is not always there', () => {
		const daytime = lines.map((line) =>
			line.id === 'samaritans' ? { ...line, hours: 'Weekdays, 9 to 5' } : line,
		);
		render(SafetyLines, { lines: daytime, wording });
		expect(screen.getByText(/Under 19s\./)).toBeInTheDocument();
		expect(screen.getByText(/Weekdays, 9 to 5\./)).toBeInTheDocument();
		cleanup();
		render(SafetyLines, { lines, wording });
		expect(screen.getByText(words.all('Day and night, every day'))).toBeInTheDocument();
	});

	it('lets somebody say something, or point to it, and hands nothing to anybody', async () => {
		const { user, session } = opened();
		const before = session();
		const opener = screen.getByRole('button', { name: words.saySomething });
		await user.click(opener);
		expect(screen.getByRole('heading', { name: words.saying })).toHaveFocus();
		const line = screen.getByRole('button', { name: wording.saySomething.lines[0]! });
		await user.click(line);
		expect(line).toHaveAttribute('aria-pressed', 'true');
		for (const text of wording.saySomething.listener)
			expect(screen.getByText(text)).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Ring 999' })).toBeVisible();
		expect(screen.getByRole('button', { name: words.back })).toBeInTheDocument();
		await user.click(screen.getByRole('button', { name: words.saidIt }));
		expect(opener).toHaveFocus();
		expect(session()).toBe(before);
		await user.click(opener);
		expect(screen.getByRole('button', { name: wording.saySomething.lines[0]! })).toHaveAttribute(
			'aria-pressed',
			'false',
		);
	});

	it('keeps a half sentence of the plan while somebody says something', async () => {
		const { user } = opened();
		const { question } = wording.steps[0]!;
		await user.click(screen.getByRole('button', { name: `Add words: ${question}` }));
		await user.type(screen.getByRole('textbox', { name: question }), 'It starts wh');
		await user.click(screen.getByRole('button', { name: words.saySomething }));
		expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
		await user.click(screen.getByRole('button', { name: words.saidIt }));
		expect(screen.getByRole('textbox', { name: question })).toHaveValue('It starts wh');
	});

	it('lets a part be changed, and taken away again', async () => {
		const { user, session } = opened();
		const { question, title } = wording.steps[1]!;
		const section = within(screen.getByRole('region', { name: title }));
		await user.click(section.getByRole('button', { name: `Add words: ${question}` }));
		await write(user, section.getByRole('textbox'), 'Walk');
		await user.click(section.getByRole('button', { name: 'Save words' }));
		await user.click(section.getByRole('button', { name: /^Change/ }));
		await user.type(section.getByRole('textbox'), ' the dog');
		await user.click(section.getByRole('button', { name: 'Save words' }));
		expect(wordsFor(session(), 'safety.whatICanDo').map(({ text }) => text)).toEqual([
			'Walk the dog',
		]);
		await user.click(section.getByRole('button', { name: /^Take out/ }));
		expect(wordsFor(session(), 'safety.whatICanDo')).toEqual([]);
	});

	it('takes each of the six steps away, and puts it back with undo', async () => {
		const { user, session, send } = opened();
		for (const step of safetySteps)
			await send({
				...({ type: 'words.said', id: step, question: step, text: `About ${step}` } as const),
				...{ saidBy: ellis, writtenBy: jo, at: '2026-11-25T10:00:00.000Z' },
			});
		for (const [place, step] of safetySteps.entries()) {
			const section = within(screen.getByRole('region', { name: wording.steps[place]!.title }));
			await user.click(section.getByRole('button', { name: /^Take out/ }));
			expect(wordsFor(session(), step)).toEqual([]);
			await user.click(section.getByRole('button', { name: 'Undo' }));
			expect(wordsFor(session(), step).map(({ text }) => text)).toEqual([`About ${step}`]);
		}
	});

	it('names who holds it together from any stage, in the practitioner’s hands only', async () => {
		const { user, session, hold } = opened();
		await user.click(screen.getByText(words.nameLead));
		await user.click(screen.getByRole('button', { name: /Jo/ }));
		expect(session().lead?.name).toBe('Jo');
		expect(screen.getByText(words.changeLead)).toBeInTheDocument();
		await hold(ellis);
		expect(screen.queryByText(words.changeLead)).not.toBeInTheDocument();
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

	it('says who holds it together and how to reach them, with hours and out of hours', async () => {
		const { send } = opened();
		expect(screen.getByText(words.noLead)).toBeInTheDocument();
		await send({ type: 'stage.chosen', stage: 'plan' });
		await send({
			type: 'lead.named',
			lead: {
				...{ name: 'Jo', agency: 'Harbour', reach: '01632 960123' },
				...{ hours: 'Mon to Thu', outOfHours: 'Ring 111' },
			},
		});
		expect(screen.getByText('Jo, Harbour')).toBeInTheDocument();
		expect(screen.getByText('01632 960123').closest('p')).toHaveTextContent(words.reach);
		expect(screen.getByText(words.hours('Mon to Thu'))).toBeInTheDocument();
		expect(screen.getByText(words.outOfHours('Ring 111'))).toBeInTheDocument();
	});
});
