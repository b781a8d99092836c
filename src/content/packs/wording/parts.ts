/**
 * What can be said at a part of a stage whose subject is its own. Ours, from practice: a clinician has
 * yet to read it. Where a part has nothing here, the words of its stage stand.
 */
import type { Prompt } from '#domain/pack-safety.ts';
import type { PartsWording } from '#domain/pack-wording.ts';
import { fromPractice } from '#content/packs/write.ts';

const room = (text: string): Prompt => ({ text, audience: 'room' });
const alone = (text: string): Prompt => ({ text, audience: 'practitioner' });

export const parts: PartsWording = {
	start: {
		talk: {
			say: fromPractice(
				'We all talk in our own way. We can go slow, use pictures, or look at one thing at a time. What works for you?',
			),
			prompts: [
				room('Ask each: “How much say would you like today?”'),
				room('Ask: “Is there anything here that makes it hard to talk?”'),
				room('Ask: “Which language feels best for this?”'),
				alone('Ask again later. What works can change in the middle of a talk.'),
			],
		},
		privacy: {
			say: fromPractice(
				'I will say who sees what you tell me. I will also say when I have to tell someone. Stop me and ask.',
			),
			prompts: [
				room('Ask: “Can you say that back, so I know I said it clearly?”'),
				room('Say what I must tell first. Then ask what may be written down.'),
				alone('Time alone is routine. Offer it to everyone, in their hands.'),
			],
		},
		reach: {
			say: fromPractice(
				'How can we reach you in a way that feels safe? Think who might see a letter, or hear a call.',
			),
			prompts: [
				room('Ask: “What may I say, if someone else picks up?”'),
				room('Ask: “Is there a time or a place where I should not ring?”'),
				alone('Ask each of them apart, if you can. The answers may not be the same.'),
			],
		},
		quiet: {
			say: fromPractice(
				'You don’t have to talk today. We can look at the sheet, move a card, or just sit here. All of that is fine.',
			),
			prompts: [
				room('Say what you will do next, and then wait.'),
				room('Ask things that a nod or a point can answer.'),
				room('Say: “You can stop, or start to talk, at any time.”'),
				alone('Write down what you saw and offered. Leave out what you guess.'),
			],
		},
	},
	whatMatters: {
		words: {
			say: fromPractice(
				'What is going on for you? Say as much or as little as you like. I write it down just as you say it.',
			),
			prompts: [
				room('Ask: “What would you most like us to know?”'),
				room('Read it back, word for word. Ask if it is right.'),
				alone('Keep to their words. Yours go under your own name.'),
			],
		},
		helps: {
			say: fromPractice(
				'What helps already, even a bit? Who is on your side? It can be a friend, a pet, music, faith, sport or a place.',
			),
			prompts: [
				room('Ask: “What gets you through a bad day?”'),
				room('Ask: “Who would see it first, when things get hard?”'),
				alone('What helps now belongs in the plan. Come back to it there.'),
			],
		},
		change: {
			say: fromPractice(
				'What should be different? And what would be bad, or should not happen? Both help us to find what fits.',
			),
			prompts: [
				room('Ask: “If this went well, what would you see?”'),
				room('Ask: “Is there something that we should not do?”'),
				alone('A fear about help is worth hearing. Don’t talk it away.'),
			],
		},
	},
	kindOfHelp: {
		together: {
			say: fromPractice(
				'Let’s see where we all pointed. We may agree, or we may not. We write down both, and say when we look again.',
				{ sourceIds: ['thrive-elaborated'] },
			),
			prompts: [
				room('Say it in one line. Ask: “Is that right? What would you change?”'),
				room('Ask: “Why now? What is different from before?”'),
				room('If you differ, write both down. Agree when to look again.'),
				alone('If you differ, say what you will all do until you look again.'),
			],
		},
	},
	options: {
		pick: {
			say: fromPractice(
				'Let’s pick what to look at. Two to four things are plenty. Nothing extra for now is always one of them.',
			),
			prompts: [
				room('Ask: “Have you heard of something that you want to know more about?”'),
				room('Say that to look at a thing is not to choose it.'),
				alone('Put in what they ask about, even if you would not choose it.'),
			],
		},
	},
	plan: {
		together: {
			say: fromPractice(
				'Who does what, and by when? Small steps are best. Then we name one person who holds it all together.',
			),
			prompts: [
				room('Ask: “What is the first small step? Who does it?”'),
				room('Name one person who holds it together, and say how to reach them.'),
				room('Ask: “Is there any name that should not be on paper?”'),
				alone('Ask people from other places before they get a step.'),
			],
		},
		readBack: {
			say: fromPractice(
				'Let’s read it all back. Stop me when something is wrong. We put it right before anyone signs.',
			),
			prompts: [
				room('Read it aloud, and slowly. Stop after each part.'),
				room('Ask: “Is that what you said? Is something left out?”'),
				alone('Look up as you read. A face may say more than a “yes”.'),
			],
		},
		sign: {
			say: fromPractice(
				'Signing means this is what we said. You can sign, say it aloud, wait, or say what you don’t agree with.',
			),
			prompts: [
				room('Say what signing means before anyone signs.'),
				room('Say that “not today” is a real answer.'),
				alone('Let them choose in their own time. Sign your own name last.'),
			],
		},
		takeHome: {
			say: fromPractice(
				'How would you like to take it home? It can be on paper, in a file, or a page on your phone.',
			),
			prompts: [
				room('Ask: “Who might see it at home, or on your phone?”'),
				room('Say how to change the plan, and who to ring for that.'),
				alone('Check that what must be kept is in the health record.'),
			],
		},
	},
};
