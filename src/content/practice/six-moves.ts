/** The guide through the six moves of using a grid. The moves are from the source, the words our own. */
import type { SixMoves } from '#domain/six-moves.ts';

export const sixMoves: SixMoves = {
	source:
		'The six moves: Elwyn and colleagues, Option Grids: shared decision making made easier, Patient Education and Counseling 2013; 90: 207. The words are the team’s own.',
	reviewedOn: '2026-11-26',
	reviewBy: '2027-11-30',
	moves: [
		{
			id: 'describe',
			title: 'Describe',
			what: 'Say what this page is for, before anybody reads it.',
			say: [
				'This page puts kinds of help next to each other. Each one gets the same questions.',
				'It isn’t a test, and the order means nothing.',
			],
		},
		{
			id: 'check',
			title: 'Check',
			what: 'Ask how they want to go through it. Then do it their way.',
			say: [
				'Would you like to read it yourself, or shall I read it with you?',
				'All of it, or one question at a time?',
			],
		},
		{
			id: 'handOver',
			title: 'Hand over',
			what: 'Give away the tablet and the pen. Then keep your own hands off.',
			say: ['Here, it’s yours.', 'Tap what you like, what you’re not sure of, or what you’d ask.'],
		},
		{
			id: 'makeSpace',
			title: 'Make space',
			what: 'Be quiet while they read. Look at the page, not at them. A minute can feel long: let it.',
			say: ['Take the time you need. I’ll be quiet.'],
		},
		{
			id: 'encourage',
			title: 'Encourage',
			what: 'Ask for questions, and for what matters to each of them. Take one at a time.',
			say: [
				'What would you ask about this?',
				'Which of these questions matters most to you?',
				'What is missing here? We can add a row of your own.',
			],
		},
		{
			id: 'takeHome',
			title: 'Take home',
			what: 'Give it to them to keep. Say that it can change, and when you look at it together again.',
			say: [
				'You can take this home and look at it with anyone you like.',
				'You don’t have to choose today. We’ll look at it again on the day we write down.',
			],
		},
	],
};
