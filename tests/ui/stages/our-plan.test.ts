import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import { ourPlan as words, photoPage } from '#content/messages/our-plan.ts';
import type { DocumentTree } from '#domain/document-tree.ts';
import { isReadBack } from '#domain/agreeing.ts';
import type { Pack } from '#domain/pack.ts';
import { wordsFor } from '#domain/said.ts';
import type { SealingNeed } from '#domain/sealing.ts';
import type { PlanTab, PlanWork } from '#ui/stages/our-plan/sealing-view.ts';
import OurPlan from '#ui/stages/OurPlan.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { starterPack } from './pack.ts';
import { planWork } from './plan-work.ts';
import { withProps } from './with-props.ts';
import { write } from './write.ts';

const at = '2026-11-25T10:00:00.000Z';
const preview: DocumentTree = {
	title: 'My plan',
	language: 'en-GB',
	foot: { start: [], end: [], page: '' },
	body: [{ kind: 'masthead', title: 'Ellis’s plan', beside: [] }],
};
const sealedDocument = {
	id: 'document',
	version: 1,
	sealedAt: at,
	fingerprint: 'ab12cd34ef',
	sealedBy: '00',
	pages: 2,
	reader: ellis,
};
const nothing = () => undefined;

type Given = {
	part?: PlanTab;
	before?: readonly ConversationEvent[];
	needs?: readonly SealingNeed[];
	pack?: Pack;
} & Partial<PlanWork>;

function draw({ part = 'together', before = [], needs = [], pack, ...work }: Given = {}) {
	const given: PlanWork = {
		...planWork,
		sealing: { needs, progress: null, problem: null, sealed: null },
		preview,
		...work,
	};
	const set = { stage: 'plan', part, before } as const;
	return onSheet(withProps(OurPlan, given), pack ? { ...set, pack } : set);
}
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const step: Extract<ConversationEvent, { type: 'step.agreed' }> = {
	type: 'step.agreed',
	step: {
		id: 'bag',
		saidBy: ellis,
		writtenBy: jo,
		at,
		keptFrom: [],
		opened: true,
		what: 'Pack the bag on Sunday',
		who: { kind: 'participant', id: ellis },
		by: 'Sunday',
	},
};

describe('Our plan, together', () => {
	it('keeps who does what by when', async () => {
		const { user, session } = draw();
		await user.click(press(words.addStep));
		await write(user, field(words.stepWhat), 'Ask about a quiet way in');
		const who = within(screen.getByRole('group', { name: words.stepWho }));
		await user.click(who.getByRole('radio', { name: 'Jo' }));
		await write(user, field(words.stepBy), 'Friday');
		await user.click(press(words.done));
		expect(session().steps).toHaveLength(1);
		expect(session().steps[0]).toMatchObject({
			what: 'Ask about a quiet way in',
			who: { kind: 'participant', id: jo },
			by: 'Friday',
			saidBy: ellis,
			writtenBy: jo,
		});
		expect(screen.getByText('Jo, by Friday')).toBeInTheDocument();
	});

	it('goes on in the first field of a step, and back to the button when it is done', async () => {
		const { user } = draw();
		await user.click(press(words.addStep));
		expect(field(words.stepWhat)).toHaveFocus();
		await user.click(press(words.done));
		expect(press(words.addStep)).toHaveFocus();
	});

	it('says of somebody elsewhere who said yes, or that nobody asked yet', async () => {
		const { user, session } = draw();
		await user.click(press(words.addStep));
		await write(user, field(words.stepWhat), 'Quiet room');
		await user.click(screen.getByRole('radio', { name: words.stepAgency }));
		await write(user, field(words.stepAgencyName), 'School');
		await user.click(press(words.done));
		expect(screen.getByText(new RegExp(words.notAskedYet))).toBeInTheDocument();
		await user.click(press('Change: Quiet room'));
		await write(user, field(words.stepAgreedBy), 'Mr Lowe');
		await user.click(press(words.done));
		expect(screen.getByText(/Mr Lowe said yes/)).toBeInTheDocument();
		expect(session().steps[0]?.who).toEqual({
			kind: 'agency',
			name: 'School',
			agreedBy: 'Mr Lowe',
		});
	});

	it('gives back a step that was taken out by mistake', async () => {
		const { user, session } = draw({ before: [step] });
		await user.click(press('Take out: Pack the bag on Sunday'));
		expect(session().steps).toHaveLength(0);
		await user.click(press('Undo'));
		expect(session().steps).toHaveLength(1);
	});

	it('names one lead with agency, a way to reach them, hours and out of hours', async () => {
		const { user, session } = draw();
		await user.click(press(words.leadIs('Jo')));
		await write(user, field(words.leadAgency), 'Harbour');
		await write(user, field(words.leadReach), '01632 960123');
		await write(user, field(words.leadHours), 'Mon to Thu');
		await write(user, field(words.leadOutOfHours), 'Ring 111');
		expect(session().lead).toEqual({
			name: 'Jo',
			agency: 'Harbour',
			reach: '01632 960123',
			hours: 'Mon to Thu',
			outOfHours: 'Ring 111',
		});
	});

	it('never asks for a way to reach the lead, and keeps none where it is left empty', async () => {
		const { user, session, send } = draw();
		await send({
			type: 'lead.named',
			lead: { name: 'Jo', agency: '', hours: '', outOfHours: '' },
		});
		expect(field(words.leadReach)).toHaveValue('');
		await user.type(field(words.leadReach), '1{Backspace}');
		expect(session().lead).toEqual({ name: 'Jo', agency: '', hours: '', outOfHours: '' });
	});

	it('takes the service’s own number for its practitioner, where the service gave one', async () => {
		const local = { ...starterPack.local, phone: '01632 960100' };
		const { user, session } = draw({ pack: { ...starterPack, local } });
		await user.click(press(words.leadIs('Jo')));
		expect(session().lead).toMatchObject({ name: 'Jo', reach: '01632 960100' });
	});

	it('keeps the day we look again and who arranges it', async () => {
		const { user, session } = draw();
		await fireEvent.change(screen.getByLabelText(words.reviewDate), {
			target: { value: '2027-01-06' },
		});
		await write(user, field(words.reviewBy), 'Jo rings Mum');
		expect(session().review).toEqual({ date: '2027-01-06', arrangedBy: 'Jo rings Mum' });
	});

	it('keeps what helps while we wait, and names that stay off paper', async () => {
		const { user, session } = draw();
		await user.click(press(`Add words: ${words.meanwhileLabel}`));
		await write(user, field(words.meanwhileLabel), 'Band on Thursdays');
		await user.click(press(`Add words: ${words.namesOffPaper}`));
		await write(user, field(words.namesOffPaper), 'Not Dan');
		expect(wordsFor(session(), 'plan.meanwhile')[0]?.text).toBe('Band on Thursdays');
		expect(wordsFor(session(), 'plan.namesOffPaper')[0]?.text).toBe('Not Dan');
	});

	it('keeps people to ring', async () => {
		const { user, session } = draw();
		await user.click(press(words.addContact));
		await write(user, field(words.contactName), 'Auntie Bea');
		await write(user, field(words.contactNumber), '07700 900123');
		await write(user, field(words.contactWhen), 'any time');
		await user.click(press(words.done));
		expect(session().contacts).toHaveLength(1);
		expect(session().contacts[0]).toMatchObject({ name: 'Auntie Bea', number: '07700 900123' });
	});

	it('keeps who gets which copy, with which parts, name, date, place and school', async () => {
		const { user, session } = draw();
		const row = screen.getByRole('region', { name: 'Dawn' });
		await user.click(within(row).getByRole('radio', { name: words.yes }));
		await user.click(within(row).getByRole('checkbox', { name: words.planPart.goals }));
		await user.click(within(row).getByRole('checkbox', { name: words.shows.school }));
		await write(user, within(row).getByRole('textbox', { name: words.copySchool }), 'Hill Road');
		await user.clear(within(row).getByRole('textbox', { name: words.copyName }));
		await write(user, within(row).getByRole('textbox', { name: words.copyName }), 'E.');
		const gp = screen.getByRole('region', { name: words.gp });
		await user.click(within(gp).getByRole('radio', { name: words.no }));
		expect(session().sharing).toHaveLength(2);
		expect(session().sharing[0]).toMatchObject({
			reader: mum,
			getsCopy: true,
			parts: ['goals', 'steps'],
			shows: ['date', 'school'],
			school: 'Hill Road',
			nameOnIt: 'E.',
		});
		expect(session().sharing[1]).toMatchObject({ reader: 'gp', getsCopy: false });
	});

	it('offers a copy to somebody typed in', async () => {
		const { user, session } = draw();
		await user.click(press(new RegExp(words.addReader)));
		await write(user, field(words.readerName), 'Nan');
		await user.click(press(words.done));
		expect(session().sharing[0]).toMatchObject({ reader: 'Nan', getsCopy: true });
		expect(screen.getByRole('region', { name: 'Nan' })).toBeInTheDocument();
	});

	it('says kindly that the plan can change any day', () => {
		draw();
		expect(screen.getByText(/You can change this any day/)).toBeInTheDocument();
		expect(screen.queryByText(/\{phone\}/)).not.toBeInTheDocument();
	});
});

describe('Our plan, read back', () => {
	it('shows the plan as it will be printed, and keeps that it was read out and right', async () => {
		const { user, session } = draw({ part: 'readBack' });
		expect(screen.getByRole('heading', { name: 'Ellis’s plan' })).toBeInTheDocument();
		await user.click(press(words.rightNow));
		expect(isReadBack(session())).toBe(true);
		expect(screen.getByText(/^Read out and right/)).toBeInTheDocument();
	});

	it('says that each copy can hold more or less, the same whether or not something is kept', () => {
		const says = () => screen.getByText(/^This is what all of us here may see/).textContent;
		draw({ part: 'readBack' });
		const nothingKept = says();
		cleanup();
		draw({
			part: 'readBack',
			before: [
				{
					...({ type: 'words.said', id: 'kept', question: 'whatMatters.goingOn' } as const),
					...{ text: 'Hushabrindle', saidBy: ellis, writtenBy: ellis, at, keptFrom: [mum] },
				},
			],
		});
		expect(says()).toBe(nothingKept);
	});

	it('shows the names that stay off paper beside the plan that is read', () => {
		const keepOff: ConversationEvent = {
			type: 'words.said',
			id: 'off',
			question: 'plan.namesOffPaper',
			text: 'Not my brother’s',
			saidBy: ellis,
			writtenBy: jo,
			at,
		};
		draw({ part: 'readBack', before: [keepOff] });
		const names = within(screen.getByRole('region', { name: words.namesOffPaper }));
		expect(names.getByText(/Not my brother’s/)).toBeVisible();
	});

	it('says when something changed after the reading', async () => {
		const { send } = draw({ part: 'readBack', before: [{ type: 'plan.read-back', at }] });
		await send(step);
		expect(screen.getByText(/^Something has changed since/)).toBeInTheDocument();
	});
});

describe.each([
	['Ellis', ellis],
	['Dawn', mum],
])('Our plan, while %s holds the tablet', (name, holder) => {
	const readOut: ConversationEvent = { type: 'plan.read-back', at };
	const tabs = () => screen.getAllByRole('tab').map((tab) => tab.textContent);
	const plan = () => screen.queryByRole('article', { name: preview.title });

	it('can be read as it was read out, and then answered', async () => {
		const { hold, user } = draw({ before: [step, readOut] });
		await hold(holder);
		expect(tabs()).toEqual(['The plan', 'Sign']);
		expect(plan()).toBeVisible();
		expect(screen.queryByRole('textbox')).toBeNull();
		expect(screen.queryByRole('button', { name: words.rightNow })).toBeNull();
		await user.click(press('Next: Sign'));
		expect(screen.getByRole('region', { name })).toBeVisible();
	});

	it('shows nothing of anybody before all of them have heard it', async () => {
		const { hold, send } = draw({ before: [step] });
		await hold(holder);
		expect(screen.getByText(/^Jo reads the plan out first, with you/)).toBeVisible();
		expect(plan()).toBeNull();
		await send(readOut);
		expect(plan()).toBeVisible();
		await send({ ...step, step: { ...step.step, id: 'other' } });
		expect(plan()).toBeNull();
		expect(screen.getByText(/Jo reads it out again first/)).toBeVisible();
	});

	it('stays to be read when it is sealed', async () => {
		const sealing = { needs: [], progress: null, problem: null, sealed: sealedDocument };
		const { hold } = draw({ before: [readOut], sealing });
		await hold(holder);
		expect(plan()).toBeVisible();
	});
});

describe('Our plan, signing', () => {
	const part = 'sign';
	const of = (name: string) => within(screen.getByRole('region', { name }));

	it('brings what a way of answering opens into the window, such as the pad', async () => {
		const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
		const { user } = draw({ part });
		await user.click(of('Dawn').getByRole('button', { name: words.way.drawn }));
		const pad = of('Dawn').getByRole('img', { name: new RegExp(words.draws('Dawn')) });
		await waitFor(() => {
			expect(brought).toHaveBeenCalledWith({ block: 'nearest' });
		});
		expect(brought.mock.contexts.at(-1)).toContainElement(pad);
		brought.mockRestore();
	});

	it('offers six ways to everybody here, each by the same kind of control', () => {
		draw({ part });
		for (const name of ['Ellis', 'Dawn', 'Jo']) {
			const ways = within(of(name).getByRole('group')).getAllByRole('button');
			expect(ways.map((way) => way.textContent)).toEqual(Object.values(words.way));
		}
		expect(screen.getByText(starterPack.wording.signingMeans)).toBeInTheDocument();
	});

	it.each([
		[words.way.said, { kind: 'said', heardBy: jo }],
		[words.way.notToday, { kind: 'notToday' }],
	])('keeps “%s” as an answer at once', async (way, kept) => {
		const { user, session } = draw({ part });
		await user.click(of('Ellis').getByRole('button', { name: way }));
		expect(session().statements).toMatchObject([{ voice: ellis, way: kept }]);
	});

	it('puts nobody down as having heard what was said in other hands, until somebody says who did', async () => {
		const { user, session, hold } = draw({ part });
		await hold(ellis);
		await user.click(of('Ellis').getByRole('button', { name: words.way.said }));
		const made = session().statements[0];
		expect(made).toMatchObject({ voice: ellis, way: { kind: 'said' }, writtenBy: ellis });
		expect(made?.way).not.toHaveProperty('heardBy');
		expect(of('Ellis').getByText(words.heardLater('Jo'))).toBeVisible();
		expect(screen.queryByRole('button', { name: /heard it/ })).toBeNull();
		await hold(jo);
		const asked = within(of('Ellis').getByRole('group', { name: words.whoHeard('Ellis') }));
		expect(asked.getAllByRole('button').map((one) => one.textContent.trim())).toEqual([
			'Jo heard it',
			'Dawn heard it',
		]);
		await user.click(asked.getByRole('button', { name: words.didHear('Dawn') }));
		expect(session().statements).toMatchObject([
			{ voice: ellis, at: made?.at, way: { kind: 'said', heardBy: mum }, opened: true },
		]);
		expect(of('Ellis').getByText(words.heard('Dawn'))).toBeVisible();
	});

	it('keeps a typed name, a chosen sign, and words of disagreement', async () => {
		const { user, session } = draw({ part });
		const wayOf = (voice: string) => session().statements.find((one) => one.voice === voice)?.way;
		await user.click(of('Ellis').getByRole('button', { name: words.way.typed }));
		expect(session().statements).toHaveLength(0);
		await write(user, of('Ellis').getByRole('textbox'), 'Ellis');
		expect(wayOf(ellis)).toEqual({ kind: 'typed', text: 'Ellis' });
		await user.click(of('Jo').getByRole('button', { name: words.way.symbol }));
		await user.click(of('Jo').getByRole('button', { name: words.symbol.moon }));
		expect(wayOf(jo)).toEqual({ kind: 'symbol', symbol: 'moon' });
		await user.click(of('Dawn').getByRole('button', { name: words.way.disagree }));
		await write(user, of('Dawn').getByRole('textbox'), 'The wait');
		expect(wayOf(mum)).toEqual({ kind: 'disagree', text: 'The wait' });
		expect(session().statements.find((one) => one.voice === mum)?.writtenBy).toBe(jo);
		expect(screen.getByText(/written down by Jo$/)).toBeInTheDocument();
	});

	it('keeps a drawn name as the points that the finger passed', async () => {
		const { user, session } = draw({ part });
		await user.click(of('Ellis').getByRole('button', { name: words.way.drawn }));
		const pad = of('Ellis').getByRole('img', { name: new RegExp(words.draws('Ellis')) });
		pad.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
		await fireEvent.pointerDown(pad, { button: 0, clientX: 30, clientY: 50, pointerId: 1 });
		await fireEvent.pointerMove(pad, { clientX: 150, clientY: 20, pointerId: 1 });
		await fireEvent.pointerUp(pad, { pointerId: 1 });
		expect(session().statements[0]?.way).toEqual({
			kind: 'drawn',
			strokes: [
				[
					[0.1, 0.5],
					[0.5, 0.2],
				],
			],
		});
	});

	it('lets an answer be changed for another, or cleared', async () => {
		const { user, session } = draw({ part });
		await user.click(of('Ellis').getByRole('button', { name: words.way.said }));
		await user.click(of('Ellis').getByRole('button', { name: words.way.notToday }));
		expect(session().statements).toHaveLength(1);
		expect(session().statements[0]?.way.kind).toBe('notToday');
		await user.click(press(words.clearAnswerOf('Ellis')));
		expect(session().statements).toHaveLength(0);
	});

	it('asks nobody who is not in the room', async () => {
		const { sit } = draw({ part });
		await sit(mum, 'steppedOut');
		expect(screen.queryByRole('region', { name: 'Dawn' })).not.toBeInTheDocument();
	});
});

describe('Our plan, sealing', () => {
	const part = 'sign';

	it('says in plain words what is still needed, and leads there', async () => {
		const { user, visited, place } = draw({
			part,
			needs: [
				{ kind: 'name', voice: mum },
				{ kind: 'statement', voice: ellis },
				{ kind: 'read-back' },
			],
		});
		expect(screen.getByText(words.needName('Mum'))).toBeInTheDocument();
		expect(screen.getByText(words.needStatement('Ellis'))).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: words.sealNow })).not.toBeInTheDocument();
		await user.click(press(`Go there: ${words.needName('Mum')}`));
		expect(visited).toEqual(['start']);
		await user.click(press(`Go there: ${words.needReadBack}`));
		expect(place.part).toBe('readBack');
	});

	it('shows words that nobody has read yet, and keeps that they were read', async () => {
		const { user, session } = draw({
			part,
			needs: [{ kind: 'unread', entries: ['mine'] }],
			before: [
				{
					type: 'words.said',
					id: 'mine',
					question: 'whatMatters.goingOn',
					text: 'Nobody asks me',
					saidBy: ellis,
					writtenBy: ellis,
					at,
				},
			],
		});
		expect(screen.getByText('Nobody asks me')).toBeInTheDocument();
		await user.click(press(words.haveRead));
		expect(session().words[0]?.opened).toBe(true);
	});

	it('has a lapsed local line confirmed by its name', async () => {
		const confirmLine = vi.fn();
		const { id, name } = starterPack.crisisLines[0]!;
		const { user } = draw({ part, needs: [{ kind: 'line-out-of-date', line: id }], confirmLine });
		await user.click(press(words.lineIsRight(name)));
		expect(confirmLine).toHaveBeenCalledWith(id);
	});

	it('asks for the passphrase, and keeps it nowhere on the page afterwards', async () => {
		const onseal = vi.fn();
		const { user } = draw({ part, onseal });
		const asked = screen.getByLabelText(words.passphrase);
		expect(asked).toHaveAttribute('type', 'password');
		expect(asked).toHaveAttribute('autocomplete', 'off');
		expect(press(words.sealNow)).toBeDisabled();
		await write(user, asked, 'four words go here');
		await user.click(press(words.sealNow));
		expect(onseal).toHaveBeenCalledWith('four words go here');
		expect(asked).toHaveValue('');
	});

	it('refuses a space with a sentence, and seals nothing', async () => {
		const onseal = vi.fn();
		const { user } = draw({ part, onseal });
		await write(user, screen.getByLabelText(words.passphrase), '  ');
		await user.click(press(words.sealNow));
		expect(screen.getByRole('alert')).toHaveTextContent(words.onlySpaces);
		expect(onseal).not.toHaveBeenCalled();
		await write(user, screen.getByLabelText(words.passphrase), 'four words go here');
		await user.click(press(words.sealNow));
		expect(onseal).toHaveBeenCalledWith('four words go here');
		expect(screen.queryByText(words.onlySpaces)).not.toBeInTheDocument();
	});

	it('leaves the sealing to the practitioner while somebody else holds the tablet', async () => {
		const { hold } = draw({ part });
		await hold(ellis);
		expect(screen.getByText(words.giveBack('Jo'))).toBeInTheDocument();
		expect(screen.queryByLabelText(words.passphrase)).not.toBeInTheDocument();
	});

	it('offers no answer but their own while somebody else holds the tablet', async () => {
		const { hold, user } = draw({ part: 'takeHome', needs: [{ kind: 'statement', voice: jo }] });
		expect(screen.getAllByRole('tab')).toHaveLength(4);
		await hold(ellis);
		await user.click(screen.getByRole('tab', { name: words.part.sign }));
		expect(screen.queryByRole('tab', { name: words.part.takeHome })).toBeNull();
		expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
		expect(screen.queryByText(words.whatGoes)).not.toBeInTheDocument();
		expect(screen.queryByRole('button', { name: new RegExp(`^${words.paper}`) })).toBeNull();
	});

	it('asks for no passphrase in practice', async () => {
		const onseal = vi.fn();
		const { user } = draw({ part, practice: true, onseal });
		expect(screen.queryByLabelText(words.passphrase)).not.toBeInTheDocument();
		await user.click(press(words.sealNow));
		expect(onseal).toHaveBeenCalledWith(undefined);
	});

	it('shows how far it is, can be stopped, and says what went wrong', async () => {
		const oncancel = vi.fn();
		const sealing = { needs: [], problem: null, sealed: null };
		const { user } = draw({
			part,
			oncancel,
			sealing: { ...sealing, progress: { step: 'Making the pages', fraction: 0.5 } },
		});
		expect(screen.getByRole('progressbar', { name: 'Making the pages' })).toHaveValue(0.5);
		await user.click(press(words.cancel));
		expect(oncancel).toHaveBeenCalledOnce();
	});

	it('says in one sentence why it could not be sealed', () => {
		const problem = 'That passphrase does not open this profile.';
		draw({ part, sealing: { needs: [], progress: null, problem, sealed: null } });
		expect(screen.getByRole('alert')).toHaveTextContent(problem);
	});

	it('lets nothing be typed over once it is sealed', () => {
		const sealing = { needs: [], progress: null, problem: null, sealed: sealedDocument };
		draw({ before: [step], sealing });
		expect(screen.getByText(words.isSealed)).toBeInTheDocument();
		expect(press(words.addStep)).toBeDisabled();
	});
});

describe('Our plan, a name that should not be on paper', () => {
	const off: ConversationEvent = {
		type: 'words.said',
		id: 'off',
		question: 'plan.namesOffPaper',
		text: 'Dan, Zoë',
		saidBy: ellis,
		writtenBy: jo,
		at,
	};
	const withDan: DocumentTree = {
		...preview,
		body: [
			...preview.body,
			{ kind: 'heading', level: 2, text: [{ text: 'Goals' }] },
			{ kind: 'voice', who: 'Ellis', pen: 'youngPerson', quoted: true, words: 'Text Dan back' },
		],
	};

	it('says at the read back in which parts it stands, and that another was not found', () => {
		draw({ part: 'readBack', before: [off], preview: withDan });
		expect(screen.getByText(words.nameFound('Dan', 'Goals'))).toBeInTheDocument();
		expect(screen.getByText(words.nameNotFound('Zoë'))).toBeInTheDocument();
		expect(screen.getByText('Text Dan back')).toBeInTheDocument();
	});

	it('says it again before the seal, which it does not hold up', async () => {
		const { user, place } = draw({ part: 'sign', before: [off], preview: withDan });
		expect(screen.getByText(words.nameFound('Dan', 'Goals'))).toBeInTheDocument();
		expect(screen.queryByText(words.nameNotFound('Zoë'))).not.toBeInTheDocument();
		expect(screen.getByText(words.allThere)).toBeInTheDocument();
		await user.click(press(words.namesReadBack));
		expect(place.part).toBe('readBack');
	});

	it('says nothing before the seal when no such name is in the plan', () => {
		draw({ part: 'sign', before: [off] });
		expect(screen.queryByText(words.namesThere)).not.toBeInTheDocument();
	});
});

describe('Our plan, take home', () => {
	const part = 'takeHome';
	const sealing = { needs: [], progress: null, problem: null, sealed: sealedDocument };

	it('hands over paper and file only after the seal', () => {
		draw({ part });
		expect(press(new RegExp(`^${words.paper}`))).toBeDisabled();
		expect(press(new RegExp(`^${words.file}`))).toBeDisabled();
		expect(press(new RegExp(`^${words.photo}`))).toBeEnabled();
	});

	it.each([
		['paper', words.paper],
		['file', words.file],
	])('hands it over as %s', async (way, name) => {
		const ontakehome = vi.fn();
		const { user } = draw({ part, sealing, ontakehome });
		await user.click(press(new RegExp(`^${name}`)));
		expect(ontakehome).toHaveBeenCalledWith(way);
	});

	it('always says that paper opens the whole copy here, and to whom to turn the screen', () => {
		draw({ part });
		expect(screen.getByText(words.opensWhole('Ellis'))).toBeInTheDocument();
	});

	it('asks who might see the phone before the photo page shows anything', async () => {
		const ontakehome = vi.fn();
		const review: ConversationEvent = {
			type: 'review.set',
			review: { date: '2027-01-06', arrangedBy: '' },
		};
		const { user } = draw({ part, sealing, ontakehome, before: [step, review] });
		await user.click(press(new RegExp(`^${words.photo}`)));
		expect(screen.getByRole('heading', { name: photoPage.before })).toBeInTheDocument();
		expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
		await user.click(screen.getByRole('checkbox', { name: photoPage.ring }));
		await user.click(press(photoPage.show));
		const page = within(screen.getByRole('dialog', { name: photoPage.title }));
		expect(page.getByText('Pack the bag on Sunday')).toBeInTheDocument();
		expect(page.getByText('Wednesday 6 January 2027')).toBeInTheDocument();
		expect(page.queryByText('999')).not.toBeInTheDocument();
		const code = page.getByRole('img', { name: /Pack the bag on Sunday/ });
		expect(code).not.toHaveAccessibleName(/https?:/);
		await user.click(page.getByRole('button', { name: photoPage.took }));
		expect(ontakehome).toHaveBeenCalledWith('photo');
	});

	it('has the four ways out on the photo page, which covers all the others', async () => {
		const ways = { onsafety: vi.fn(), onpause: vi.fn(), onhide: vi.fn(), onfinish: vi.fn() };
		const { user } = draw({ part, ways });
		await user.click(press(new RegExp(`^${words.photo}`)));
		await user.click(press(photoPage.show));
		const page = within(screen.getByRole('dialog', { name: photoPage.title }));
		for (const name of ['Staying safe', 'Pause', 'Hide', 'Finish for today'])
			await user.click(page.getByRole('button', { name }));
		for (const way of Object.values(ways)) expect(way).toHaveBeenCalledOnce();
	});

	it('closes the photo page with Escape, as if no photo was taken', async () => {
		const ontakehome = vi.fn();
		const { user } = draw({ part, ontakehome });
		await user.click(press(new RegExp(`^${words.photo}`)));
		await user.click(press(photoPage.show));
		expect(screen.getByRole('dialog', { name: photoPage.title })).toBeVisible();
		await user.keyboard('{Escape}');
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(ontakehome).not.toHaveBeenCalled();
	});

	it('hands over the photo page before the seal too', async () => {
		const ontakehome = vi.fn();
		const { user } = draw({ part, ontakehome });
		await user.click(press(new RegExp(`^${words.photo}`)));
		await user.click(press(photoPage.show));
		await user.click(press(photoPage.took));
		expect(ontakehome).toHaveBeenCalledWith('photo');
	});

	it('leaves a step out of the room when it is kept from somebody who is there', async () => {
		const { user, session } = draw({ before: [step] });
		await user.click(press('Keep private: Pack the bag on Sunday'));
		await user.click(screen.getByRole('checkbox', { name: 'Dawn' }));
		expect(session().steps[0]?.keptFrom).toEqual([mum]);
		expect(screen.queryByText('Pack the bag on Sunday')).not.toBeInTheDocument();
	});

	it('keeps what the practitioner says is in the health record', async () => {
		const onrecord = vi.fn();
		const { user } = draw({ part, sealing, onrecord });
		await user.click(screen.getByRole('checkbox', { name: words.recordPlan }));
		await user.click(press(words.recordNow));
		expect(onrecord).toHaveBeenCalledWith(['plan']);
	});
});

describe('A plan that is sealed', () => {
	const document = {
		...{ id: 'd1', version: 1, sealedAt: '2026-11-25T10:00:00.000Z', fingerprint: 'ff' },
		...{ sealedBy: 'aa', pages: 2, reader: 'ellis' },
	};
	const sealing = { needs: [], progress: null, problem: null, sealed: document };

	it('can be changed from where it is read', async () => {
		const onchangeplan = vi.fn();
		const { user } = draw({ sealing, onchangeplan });
		await user.click(press('Change the plan'));
		expect(onchangeplan).toHaveBeenCalledOnce();
	});

	it('is not changed before it is sealed, nor where that can’t be kept', () => {
		draw({ onchangeplan: vi.fn() });
		expect(screen.queryByRole('button', { name: 'Change the plan' })).toBeNull();
		cleanup();
		draw({ sealing });
		expect(screen.queryByRole('button', { name: 'Change the plan' })).toBeNull();
	});
});

describe('How it was, after taking home', () => {
	const offer = (state: 'offered' | 'handed-over', onask = nothing, canAskAgain = false) =>
		draw({ part: 'takeHome', experience: { state, canAskAgain, count: 3, onask } });

	it('is offered to the young person alone, with the practitioner looking away', async () => {
		const onask = vi.fn();
		const { user } = offer('offered', onask);
		expect(screen.getByText(/You do not see the answers/)).toBeVisible();
		await user.click(press('Three questions, just for Ellis'));
		expect(onask).toHaveBeenCalledOnce();
	});

	it('is handed over once more only where the page went before they were through with it', () => {
		offer('handed-over', nothing, true);
		expect(press('Hand them over once more')).toBeVisible();
		cleanup();
		offer('handed-over');
		expect(screen.queryByRole('button', { name: 'Hand them over once more' })).toBeNull();
	});

	it('shows nothing of the answers once it was handed over', () => {
		offer('handed-over');
		expect(screen.getByText(/What was tapped does not show here/)).toBeVisible();
		expect(screen.queryByRole('button', { name: /just for/ })).toBeNull();
	});
});

describe('Copies for others', () => {
	const copyFor = (reader: string, getsCopy = true): ConversationEvent => ({
		type: 'copy.chosen',
		choice: {
			...{ id: reader, reader, getsCopy, parts: [], nameOnIt: 'Ellis', shows: [], school: '' },
		},
	});

	it('are said not to be made here, so that nobody waits for one', () => {
		draw({
			part: 'takeHome',
			before: [copyFor(ellis), copyFor(mum), copyFor('gp'), copyFor('school', false)],
		});
		expect(screen.getByText(words.notMadeHere(`Dawn and ${words.gp}`))).toBeVisible();
	});

	it('are not spoken of where only the young person gets one', () => {
		draw({ part: 'takeHome', before: [copyFor(ellis), copyFor('record')] });
		expect(screen.queryByText(/^Only the young person’s own copy/)).toBeNull();
	});
});
