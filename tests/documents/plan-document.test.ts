import { writeFile } from 'node:fs/promises';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDocumentWords } from '#content/messages/plan-document.ts';
import { loadStarterPack } from '#content/starter-pack.ts';
import { checkPdf } from '#documents/check.ts';
import { planDocument } from '#documents/plan-document.ts';
import type { DocumentNode, DocumentTree } from '#domain/document-tree.ts';
import { planFrom } from '#domain/plan.ts';
import { namesIn, partsWith } from '#domain/plan-names.ts';
import type { Session } from '#domain/session.ts';
import { sessionFor } from '#domain/sharing.ts';
import { madeFrom } from './making.ts';
import { textOf } from './reading.ts';
import { answered, dawn, ellis, jo, madeUpSession, said, sara } from './made-up-session.ts';

const loaded = await loadStarterPack();
if (!loaded.ok) throw new Error('The starter pack does not parse.');
const pack = loaded.value;
const lowMood = pack.topics.find((topic) => topic.id === 'low-mood')!;
const named = (start: string) =>
	lowMood.options.find((one) => one.namePlain.startsWith(start))?.id ?? '';
const optionIds = ['Talking one to one', 'Medicine on its own', 'Nothing extra'].map(named);
const cards = pack.lifeAreaCards.slice(0, 3).map((card) => card.id);
const session = madeUpSession(optionIds, cards);

// The same talk, all of it through an interpreter who is a relative, and written down by Jo.
const through = 'through an interpreter, Arabic, an aunt';
const byJo = <Entry extends { saidBy: string }>(entry: Entry) => ({
	...entry,
	writtenBy: jo,
	through,
});
const interpreted: Session = {
	...session,
	words: [...session.words, said('whatMatters.ownCard', ellis, 'The bus')].map(byJo),
	answers: session.answers.map(byJo),
	steps: session.steps.map(byJo),
	statements: session.statements.map((one) => ({ ...one, writtenBy: jo, through })),
};

const treeFor = (reader: string, from: Session = session) => {
	const plan = planFrom(pack, sessionFor(from, [reader]), { agreedOn: '2026-11-25' });
	return planDocument({ plan, pack, words: planDocumentWords });
};

const textIn = (reader: string, from?: Session) => JSON.stringify(treeFor(reader, from));
const inText = (words: string) => JSON.stringify(words).slice(1, -1);

describe('the plan on paper', () => {
	it('has every voice’s words as they were said, each with its own name', () => {
		const text = textIn(ellis);
		for (const { text: words } of session.words) expect(text).toContain(inText(words));
		expect(text).toContain('Disagrees with this:');
		expect(text).toContain('I still want the group as well.');
	});

	it('says beside the lead how to reach them, and promises no number where nobody gave one', () => {
		const { lead } = session;
		const withWay = { ...session, lead: lead && { ...lead, reach: '01632 960123' } };
		const holds = 'Jo Mensah (Harbour Street) holds this plan together.';
		for (const reader of [ellis, dawn, 'record'])
			expect(textIn(reader, withWay)).toContain(`${holds} How to reach them: 01632 960123. Hours:`);
		expect(textIn(ellis)).toContain(`${holds} Hours:`);
		expect(textIn(ellis)).not.toContain('How to reach them');
	});

	it('says what became of an answer that was marked "ask"', () => {
		const place = `low-mood/${optionIds[0] ?? ''}/who`;
		const text = textIn(ellis, {
			...session,
			words: [
				...session.words,
				said('options.askedAnswer', ellis, 'Somebody my age.', { subject: place }),
			],
			answers: [
				...session.answers,
				answered('options.mark', ellis, 'ask', place),
				answered('options.askedState', jo, 'answered', place),
			],
		});
		expect(text).toContain('Answered: Talking one to one. Who is it for?');
		expect(text).toContain('Somebody my age.');
	});

	it('never says of somebody who stepped out that they were not here', () => {
		const leaving = (who: string, chair: 'steppedOut' | 'late') =>
			textIn('record', {
				...session,
				chairs: [...session.chairs, { participant: who, chair, at: '2026-11-25T10:40:00.000Z' }],
			});
		expect(leaving(dawn, 'steppedOut')).toContain('Dawn was here for part of it.');
		expect(leaving(dawn, 'late')).toContain('Dawn was not here.');
		const left = leaving(ellis, 'steppedOut');
		expect(left).toContain('was not here at the end and has not seen this plan yet.');
		expect(left).not.toContain('Nothing in it is');
		expect(leaving(ellis, 'late')).toContain('Nothing in it is');
	});

	it('never says that nothing is their choice in a change of what they chose before', () => {
		const changeOf = { session: 's0', version: 1, on: '2026-11-24', sharing: [], out: [] };
		const away = { participant: ellis, chair: 'late' as const, at: '2026-11-25T10:40:00.000Z' };
		const text = textIn('record', { ...session, changeOf, chairs: [...session.chairs, away] });
		expect(text).toContain('was not here for this change and has not seen it yet.');
		expect(text).not.toContain('Nothing in it is');
	});

	it('starts with the young person’s own words, and nothing else is as large', () => {
		const voices = nodesIn(treeFor(ellis)).filter((node) => node.kind === 'voice');
		expect(voices[0]).toMatchObject({ who: 'Ellis', prominence: 'first', quoted: true });
		expect(voices.filter((one) => one.prominence === 'first')).toHaveLength(1);
	});

	it('has no name and no health word in its file title, and says practice when it is', () => {
		const tree = treeFor(ellis);
		expect(tree.title).toBe('My plan');
		expect(tree.practice).toBe('Practice - made-up family');
		expect(treeFor(ellis, { ...session, practice: false }).practice).toBeUndefined();
	});

	it('says of every voice’s own words who said them, and who wrote them down when that was another', () => {
		for (const node of nodesIn(treeFor(ellis, interpreted)))
			if (node.kind === 'voice' && node.quoted && node.who !== 'Jo Mensah')
				expect(node.after).toBe(
					'Said through an interpreter, Arabic, an aunt. Jo Mensah wrote this down.',
				);
		const text = textIn(ellis, interpreted);
		for (const goal of ['goal1', 'goal2'])
			expect(interpreted.words.some(({ id }) => id === goal)).toBe(true);
		expect(text.split('Ellis said this. Said through an interpreter')).toHaveLength(4);
		expect(text).toContain('I still want the group as well.');
		expect(text).toContain('A card of their own:');
	});

	it('says of every step who said it and who wrote it down, beside who does it and by when', () => {
		const lists = nodesIn(treeFor(ellis)).filter((node) => node.kind === 'checklist');
		expect(lists.flatMap(({ entries }) => entries)).toEqual([
			{ text: [{ text: 'Pack the bag before tea on Sunday' }], after: 'Ellis said this.' },
			{
				text: [{ text: 'Ask school about a quiet way in before the bell' }],
				aside: 'Jo Mensah, by 28 Nov',
				after: 'Jo Mensah said this.',
			},
		]);
		const steps = session.steps.map((step) => ({ ...step, saidBy: dawn, writtenBy: ellis }));
		expect(textIn(ellis, { ...session, steps })).toContain(
			'Dawn said this. Ellis wrote this down.',
		);
	});

	it('reads who does a step in one go, before who said it, however long that is', async () => {
		const [step] = session.steps;
		const who = { kind: 'agency', name: 'Ms Dunnaweir, from the school', agreedBy: '' } as const;
		const steps = [{ ...step!, what: 'Find a quiet room', who, by: 'half-term' }];
		const made = await madeFrom(treeFor(ellis, { ...session, steps }));
		expect((await textOf(made.bytes)).replaceAll(/\s+/g, ' ')).toContain(
			'Ms Dunnaweir, from the school, by half-term (not asked yet) Jo Mensah said this.',
		);
	});

	it('says of every choice that it came through an interpreter, a relative as such', () => {
		const how = '(through an interpreter, Arabic, an aunt)';
		const text = textIn(ellis, interpreted);
		for (const chosen of [
			`For 8 weeks, then we look at it together. ${how}`,
			`In person, one to one. ${how}`,
			`Agrees. ${how}`,
			`Ellis, not yet ${how}`,
			`Ellis, like this ${how}`,
			`Ellis today: 4 out of 10. ${how}`,
			`Ellis: no number today. ${how}`,
			`We see this in different ways. All of them are here. ${how}`,
			`Points to Getting More Help: ${how}`,
		])
			expect(text).toContain(chosen);
		expect(text).toContain('Chosen through an interpreter, Arabic, an aunt.');
		expect(textIn(ellis)).not.toContain(how);
	});

	it('says under the cards which of them were placed through an interpreter', () => {
		const [first, ...rest] = session.answers;
		const answers = [{ ...first!, through: 'through an interpreter, Arabic' }, ...rest];
		const label = pack.lifeAreaCards[0]!.label;
		const said = nodesIn(treeFor(ellis, { ...session, answers })).filter(
			(node) => node.kind === 'voice' && node.words.includes('through an interpreter'),
		);
		expect(said).toMatchObject([
			{ who: 'Ellis', words: `${label} (through an interpreter, Arabic)` },
		]);
	});

	it('has all of the safety plan for the young person, whoever else may see its parts', () => {
		const step = said('safety.safer', ellis, 'Nan keeps the box.');
		const nobody = answered('safety.seenBy', ellis, [], 'safety.safer');
		const mumAlone = answered('safety.seenBy', ellis, [dawn], 'safety.signs');
		const text = textIn(ellis, {
			...session,
			words: [...session.words, step],
			answers: [...session.answers, nobody, mumAlone],
		});
		for (const own of ['Nan keeps the box.', 'I stop answering messages.', 'Nan, or Mr Okafor'])
			expect(text).toContain(own);
	});

	it('finds a name that should not be on paper wherever it stands, and prints the wish nowhere', () => {
		const off = said('plan.namesOffPaper', ellis, 'Mr Okafor, and not Zoë');
		const tree = treeFor(ellis, { ...session, words: [...session.words, off] });
		expect(JSON.stringify(tree)).not.toContain(off.text);
		expect(namesIn(off.text)).toEqual(['Mr Okafor', 'Zoë']);
		expect(partsWith(tree, 'Mr Okafor')).toEqual(['Staying safe']);
		expect(partsWith(tree, 'zoë')).toEqual(['What matters']);
		expect(partsWith(tree, 'Dan')).toEqual([]);
		expect(partsWith(tree, 'Jo Mensah')).toContain('Signed by us');
		expect(partsWith(tree, 'Ellis')[0]).toBe('Ellis’s plan');
	});

	it('draws 100 people whose parts add to 100, with all that belongs beside the number', () => {
		const pictures = nodesIn(treeFor(ellis)).filter((node) => node.kind === 'hundred-people');
		expect(pictures.length).toBeGreaterThan(0);
		for (const { parts } of pictures)
			expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(100);
		expect(textIn(ellis)).toMatch(
			/Counted: .* Where: .* When: .* After how long: .* From: .* How sure: /,
		);
	});

	it('says of every stage without a word that it was not talked about yet', () => {
		const quiet = { ...session, words: [], answers: [], grids: [], steps: [] };
		const text = textIn(ellis, quiet);
		expect(text).toContain('Not talked about yet');
		expect(text).toContain('What matters. The kind of help. What we looked at, side by side.');
	});

	it('says that nobody has counted this well yet where there is no number', () => {
		const uncounted = lowMood.options.find((one) => one.figures.length === 0)!;
		const words = said('limits.success', ellis, 'I go out more.', { subject: uncounted.id });
		const grids = [{ ...session.grids[0]!, optionIds: [uncounted.id] }];
		expect(textIn(ellis, { ...session, grids, words: [words] })).toContain(
			pack.wording.nobodyCounted,
		);
	});

	it('has the meetings of one thing, and what was said back of it, under that thing', () => {
		const [, medicine = ''] = optionIds;
		const words = [
			said('limits.meetings', ellis, 'Meeting four, then we look.', { subject: medicine }),
			said('limits.saidBack', ellis, 'It takes weeks to start.', { subject: medicine }),
		];
		const name = lowMood.options.find((one) => one.id === medicine)!.namePlain;
		const text = textIn(ellis, { ...session, words });
		const from = text.indexOf(planDocumentWords.limitsOf(name));
		expect(from).toBeGreaterThan(-1);
		const after = text.slice(from);
		expect(after).toContain('Meeting four, then we look.');
		expect(after).toContain('It takes weeks to start.');
		expect(after.indexOf('Meeting four')).toBeLessThan(after.indexOf('It takes weeks'));
	});

	it('says whether we see the kind of help the same, and never calls a difference joint words', () => {
		const inWords = said('kindOfHelp.together', ellis, 'Talking now, the rest later.');
		const seen = (value: string) => {
			const answers = [
				...session.answers.filter(({ question }) => question !== 'kindOfHelp.joint'),
				answered('kindOfHelp.joint', jo, value),
			];
			return textIn(ellis, { ...session, answers, words: [...session.words, inWords] });
		};
		expect(seen('together')).toContain('We see it the same for now.');
		expect(seen('together')).toContain('Together we say:');
		expect(seen('differ')).toContain('How we differ:');
		expect(seen('differ')).not.toContain('Together we say:');
	});

	it('keeps what was said about something that has left the table since', () => {
		const [, medicine = ''] = optionIds;
		const words = said('limits.downsides', dawn, 'I worry about her sleep.', { subject: medicine });
		const grids = [{ ...session.grids[0]!, optionIds: optionIds.slice(2) }];
		const text = textIn(ellis, { ...session, grids, words: [...session.words, words] });
		expect(text).toContain('I worry about her sleep.');
		expect(text).toContain(': Ellis, like this; Dawn, not sure.');
		expect(textIn(ellis, { ...session, grids: [] })).toContain('Can I change the person');
	});

	it('has a supporter’s own page when nothing else of the safety plan is written', () => {
		const words = [said('safety.supporterPage', dawn, 'I sit outside her door.')];
		expect(textIn(ellis, { ...session, words })).toContain('I sit outside her door.');
	});

	it('says why what the practitioner thinks was opened', () => {
		const view = said('options.practitionerView', jo, 'I would start small.', {
			subject: 'low-mood',
		});
		const opened = answered('options.viewOpened', jo, 'askedFor', 'low-mood');
		const words = [...session.words, view];
		const answers = [...session.answers, opened];
		expect(textIn(ellis, { ...session, words })).not.toContain('I would start small.');
		expect(textIn(ellis, { ...session, words, answers })).toContain(
			planDocumentWords.openedBecause.askedFor,
		);
	});

	it('has who to ring, 999 first, on every copy', () => {
		const contacts = nodesIn(treeFor(dawn)).find((node) => node.kind === 'contacts');
		expect(contacts?.lines[0]?.number).toBe('999');
		expect(textIn(dawn)).toContain(pack.wording.chosenParts);
	});

	it('has only the parts chosen for a reader, and says nothing about the others', () => {
		const plan = planFrom(pack, sessionFor(session, [dawn]), { agreedOn: '2026-11-25' });
		const tree = planDocument({ plan, pack, words: planDocumentWords, parts: ['steps'] });
		const text = JSON.stringify(tree);
		expect(text).toContain('Ask school about a quiet way in');
		for (const heading of ['What matters', 'Goals, and', 'Staying safe', 'Not talked about yet'])
			expect(text).not.toContain(heading);
	});

	it('never has, for a reader, words that are kept from them; nor any sign that something is', () => {
		const readers = [ellis, dawn, sara];
		const questions = session.words.map(({ question, subject }) => ({ question, subject }));
		fc.assert(
			fc.property(
				fc.constantFrom(...readers),
				fc.subarray(readers, { minLength: 1 }),
				fc.constantFrom(...questions),
				fc.constantFrom(ellis, dawn, jo),
				(reader, keptFrom, { question, subject }, saidBy) => {
					const secret = 'quokka that nobody else says';
					const words = said(question, saidBy, secret, { subject, keptFrom });
					const with_ = { ...session, words: [...session.words, words] };
					const isKept = keptFrom.includes(reader);
					if (isKept) expect(textIn(reader, with_)).toBe(textIn(reader));
					else expect(textIn(reader, with_)).toContain(secret);
				},
			),
			{ numRuns: 60 },
		);
	});

	it('is an ordinary plan of 2 to 4 pages, sealed, of at most 150 KB', async () => {
		const made = await madeFrom(treeFor(ellis));
		if (process.env.KEEP_PLAN) await writeFile(process.env.KEEP_PLAN, made.bytes);
		expect(made.pages).toBeGreaterThanOrEqual(2);
		expect(made.pages).toBeLessThanOrEqual(4);
		expect(made.bytes.length).toBeLessThan(150 * 1024);
		expect(await checkPdf(made.bytes)).toMatchObject({ kind: 'unaltered' });
		const text = await textOf(made.bytes);
		expect(text).toContain('Sunday nights are the worst.');
		expect(text.indexOf('What matters')).toBeLessThan(text.indexOf('The kind of help'));
		expect(text.indexOf('Goals, and')).toBeLessThan(text.indexOf('Signed by us'));
	});
});

function nodesIn(tree: DocumentTree): readonly DocumentNode[] {
	const inside = (node: DocumentNode): readonly DocumentNode[] => {
		if (node.kind === 'section') return [node, ...node.nodes.flatMap(inside)];
		if (node.kind === 'columns') return [node, ...node.columns.flat().flatMap(inside)];
		return [node];
	};
	return tree.body.flatMap(inside);
}
