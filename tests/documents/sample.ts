import type { DocumentTree } from '#domain/document-tree.ts';

const strokes = [
	[
		[0.02, 0.75],
		[0.1, 0.1],
		[0.08, 0.6],
		[0.2, 0.3],
		[0.25, 0.7],
		[0.3, 0.2],
		[0.42, 0.65],
		[0.55, 0.3],
		[0.7, 0.6],
		[0.95, 0.5],
	],
].map((stroke) => stroke.map(([x = 0, y = 0]) => [x * 300, y * 100] as const));

/** A whole plan by hand: everything a tree can hold, with the words of a made-up family. */
export const sampleTree: DocumentTree = {
	title: 'My plan',
	language: 'en-GB',
	practice: 'Practice - made-up family',
	foot: {
		start: ['To check nothing’s changed, open Side by Side and choose Check a plan.'],
		end: ['Harbour Street, 020 7946 0123'],
		page: 'Page {page} of {pages}',
	},
	body: [
		{
			kind: 'masthead',
			title: 'Ellis’s plan',
			beside: ['Tuesday 25 November 2025', 'Harbour Street Young People’s Service'],
		},
		{
			kind: 'voices',
			label: 'Made side by side by',
			holders: [
				{ who: 'Ellis', pen: 'youngPerson' },
				{ who: 'Mum (Dawn)', pen: 'parent' },
				{ who: 'Jo Mensah, who works here', pen: 'practitioner' },
			],
		},
		{
			kind: 'section',
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: 'What matters' }] },
				{
					kind: 'voice',
					who: 'Ellis',
					pen: 'youngPerson',
					words:
						'Sunday nights are the worst. I lie there going through Monday before it’s even happened.',
					quoted: true,
					prominence: 'first',
				},
				{
					kind: 'columns',
					ruled: true,
					columns: [
						[
							{ kind: 'heading', level: 3, text: [{ text: 'Weighs on me' }] },
							{
								kind: 'paragraph',
								text: [{ text: 'Sleep. Mornings before school. Noise and crowds.' }],
							},
						],
						[
							{ kind: 'heading', level: 3, text: [{ text: 'Comes and goes' }] },
							{ kind: 'paragraph', text: [{ text: 'Feeling flat. Home.' }] },
						],
						[
							{ kind: 'heading', level: 3, text: [{ text: 'Going all right' }] },
							{ kind: 'paragraph', text: [{ text: 'Friends. Band on Thursdays. Food.' }] },
						],
					],
				},
				{
					kind: 'voice',
					who: 'Mum',
					pen: 'parent',
					words: 'I see friends as coming and going.',
					quoted: true,
				},
				{
					kind: 'voice',
					who: 'سارة العلي',
					pen: 'other',
					words: 'أريد أن أنام (جيدا) في 12 ليلة',
					quoted: true,
					lang: 'ar',
					after: 'Through an interpreter, Arabic.',
				},
			],
		},
		{
			kind: 'section',
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: 'The kind of help' }] },
				{ kind: 'rule' },
				{
					kind: 'columns',
					shares: [33, 139],
					columns: [
						[{ kind: 'picture', name: 'chairs', alt: '' }],
						[
							{ kind: 'heading', level: 3, text: [{ text: 'Getting Help' }] },
							{
								kind: 'paragraph',
								text: [
									{
										text: 'Something to work on, someone trained to work on it with, and a date to look at whether it’s helping.',
									},
								],
							},
							{
								kind: 'voice',
								who: 'Ellis',
								pen: 'youngPerson',
								words: 'One person I can talk to. Not a big team. 🎸👩‍👩‍👧❤️',
								quoted: true,
							},
							{
								kind: 'voice',
								who: 'Jo',
								pen: 'practitioner',
								words: 'Start here, and look again soon.',
								quoted: true,
							},
							{
								kind: 'voice',
								who: 'Mum',
								pen: 'parent',
								before: 'Would point to Getting More Help:',
								words: 'School and the GP round the table too.',
								quoted: true,
							},
						],
					],
				},
			],
		},
		{
			kind: 'section',
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: 'What we chose, and why' }] },
				{ kind: 'rule' },
				{
					kind: 'columns',
					columns: [
						[
							{ kind: 'heading', level: 3, ticked: true, text: [{ text: 'One to one' }] },
							{
								kind: 'paragraph',
								indented: true,
								text: [{ text: 'on the list today, about 14 weeks' }],
							},
							{
								kind: 'heading',
								level: 3,
								ticked: true,
								text: [{ text: 'Music nights at Quayside' }],
							},
							{
								kind: 'paragraph',
								indented: true,
								text: [{ text: 'from this Thursday, while we wait' }],
							},
						],
						[
							{
								kind: 'voice',
								who: 'Ellis',
								pen: 'youngPerson',
								words: 'I want one person who gets it. And band keeps me going till then.',
								quoted: true,
							},
							{
								kind: 'voice',
								who: 'Mum',
								pen: 'parent',
								words: 'Fourteen weeks is long. I’d have gone for the group too.',
								quoted: true,
							},
						],
					],
				},
			],
		},
		{
			kind: 'section',
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: 'What one to one can do, and can’t' }] },
				{ kind: 'rule' },
				{
					kind: 'columns',
					shares: [104, 60],
					columns: [
						[
							{
								kind: 'paragraph',
								text: [{ text: 'How it went for 100 people. Nobody can tell which you’d be.' }],
							},
							{
								kind: 'hundred-people',
								alt: 'Of 100 people: 52 better, 31 the same, 6 felt worse, 11 not known.',
								parts: [
									{ count: 52, label: 'better', style: 'solid' },
									{ count: 31, label: 'the same', style: 'outline' },
									{ count: 6, label: 'felt worse', style: 'striped' },
									{ count: 11, label: 'not known', style: 'dotted' },
								],
							},
						],
						[
							{ kind: 'heading', level: 3, text: [{ text: 'It may not change' }] },
							{
								kind: 'paragraph',
								text: [{ text: 'school itself, how Mum and Dad talk, or every bad night.' }],
							},
							{
								kind: 'paragraph',
								size: 'small',
								text: [{ text: 'Numbers: example figures. Your service adds its own.' }],
							},
						],
					],
				},
			],
		},
		{ kind: 'page-break' },
		{
			kind: 'section',
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: 'Goals, and the first small steps' }] },
				{ kind: 'rule' },
				{
					kind: 'columns',
					shares: [94, 78],
					columns: [
						[
							{
								kind: 'heading',
								level: 3,
								number: '1',
								text: [{ text: 'Get to school on time without feeling sick' }],
							},
						],
						[
							{
								kind: 'scale',
								alt: 'Today 4 of 10, first time 2.',
								pen: 'youngPerson',
								now: 4,
								first: 2,
							},
						],
					],
				},
				{
					kind: 'checklist',
					indented: true,
					entries: [
						{
							text: [{ text: 'Pack the bag and pick clothes before tea on Sunday' }],
							aside: 'Ellis, from 30 Nov',
						},
						{
							text: [{ text: 'Ask school about a quiet way in before the bell' }],
							aside: 'Jo, by 28 Nov',
						},
					],
				},
				{ kind: 'rule' },
				{
					kind: 'columns',
					shares: [94, 78],
					columns: [
						[
							{
								kind: 'heading',
								level: 3,
								number: '2',
								text: [{ text: 'Fall asleep before midnight on a Sunday' }],
							},
						],
						[{ kind: 'scale', alt: 'Not today.', pen: 'youngPerson' }],
					],
				},
			],
		},
		{
			kind: 'section',
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: 'What happens when' }] },
				{
					kind: 'level-line',
					alt: '',
					points: [
						{ when: 'Thursday 27 Nov', what: 'First music night, 6pm, Quayside' },
						{ when: 'Tuesday 6 Jan', what: 'We look again, 4:15, here or by phone' },
						{ when: 'About March', what: 'One to one starts. Some wait until May.' },
						{ when: 'Meeting four', what: 'Is it helping?' },
					],
				},
			],
		},
		{
			kind: 'section',
			together: true,
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: 'If it gets too much before then' }] },
				{
					kind: 'contacts',
					lines: [
						{ number: '85258', about: 'text SHOUT, any time' },
						{ number: '0800 1111', about: 'Childline, under 19' },
						{ number: '111', about: 'NHS, choose option 2' },
						{ number: '999', about: 'or A&E, in danger now' },
					],
				},
			],
		},
		{
			kind: 'table',
			columns: ['What', 'Who', 'When'],
			rows: [[[{ text: 'Ring school' }], [{ text: 'Jo' }], [{ text: 'by Friday' }]]],
		},
		{
			kind: 'list',
			ordered: true,
			entries: [[{ text: 'First' }], [{ text: 'Then ' }, { text: 'bold', bold: true }]],
		},
		{
			kind: 'paragraph',
			text: [
				{ text: 'Read more on ' },
				{ text: 'our page', link: 'https://example.org/a(b)' },
				{ text: '.' },
			],
		},
		{
			kind: 'section',
			together: true,
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: 'Signed by us' }] },
				{
					kind: 'signatures',
					signatures: [
						{
							who: 'Ellis',
							pen: 'youngPerson',
							alt: 'Ellis drew a signature.',
							mark: { kind: 'drawn', strokes, width: 300, height: 100 },
							when: '25 November 2025, 10:52',
						},
						{
							who: 'Dawn (Mum)',
							pen: 'parent',
							alt: 'Dawn typed a name.',
							mark: { kind: 'typed', text: 'Dawn' },
							when: '25 November 2025, 10:55',
						},
						{
							who: 'Jo Mensah',
							pen: 'practitioner',
							alt: 'Jo chose a star.',
							mark: { kind: 'symbol', name: 'star' },
							when: '25 November 2025, 10:53',
						},
						{
							who: 'Sam',
							pen: 'other',
							alt: 'Sam: not today.',
							mark: { kind: 'said', text: 'Not today' },
						},
					],
				},
				{
					kind: 'seal-place',
					alt: 'The seal of Jo Mensah.',
					lines: ['Sealed on this tablet by Jo Mensah.', 'Key: ab12 cd34 ef56'],
				},
			],
		},
	],
};
