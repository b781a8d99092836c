/**
 * What can be said when people meet again, and when help ends. Ours, from practice; THRIVE asks for
 * plain talk about goals that are not met, and about endings. A clinician has yet to read it.
 */
import type { Prompt } from '#domain/pack-safety.ts';
import type { MeetingAgainWording, ReviewPlaceId } from '#domain/pack-wording.ts';
import { fromPractice } from '#content/packs/write.ts';

const room = (text: string): Prompt => ({ text, audience: 'room' });
const alone = (text: string): Prompt => ({ text, audience: 'practitioner' });
const thrive = { sourceIds: ['thrive-elaborated'] };

export const meetingAgain: Readonly<Record<ReviewPlaceId, MeetingAgainWording>> = {
	start: {
		say: fromPractice(
			'It is good to meet again. First we say who is here today. Then we look at what came of last time.',
		),
		prompts: [
			room('Ask: “What would you like to talk about first today?”'),
			room('Say again who sees what. It may be a while since you said it.'),
			alone('Check what you said you would do. Have an answer ready if it was not done.'),
		],
	},
	since: {
		say: fromPractice(
			'Let’s start with what you asked last time. Then we look at what we tried. What helped, and what did not? It is good to know both.',
		),
		prompts: [
			room('Answer the open questions first. If you can’t, say when you will know.'),
			room('Say how your own steps went, and then ask about theirs.'),
			room('Ask: “What helped, even a bit? What made it harder?”'),
			alone('A step that was not done may have been too big. It is not a black mark.'),
		],
	},
	goals: {
		say: fromPractice(
			'Where are you with each goal today? Pick the number first. The one from last time shows after that. Down days count too.',
		),
		prompts: [
			room('Set the new number first. Talk about the last one after.'),
			room('Ask: “What is behind that number?”'),
			room('Ask: “Is this still your goal? Would you word it in a new way?”'),
			alone(
				'Only people say that a goal is not moving. Then ask what gets in the way, and look again at what the help can and can’t do.',
			),
			alone('If you see the number in another way, say so last, and write both down.'),
		],
	},
	next: {
		say: fromPractice(
			'There are four ways to go on. We stay as we are, change something, have a pause, or end here. All four are fine. We may not all say the same.',
			thrive,
		),
		prompts: [
			room('Ask each: “What would you like to do now? What makes you say that?”'),
			room('Give a pause a date. Say who to ring until then.'),
			room('If you differ, write both down. Agree when to look again.'),
			alone('Say it plainly when the help does not help. Have in mind what else there is.'),
		],
	},
	ending: {
		say: fromPractice(
			'Let’s end well. What will you keep doing? What would you see first, if it got hard again? Some of it may stay. And here is the way back in.',
			thrive,
		),
		prompts: [
			room('Ask: “What did you do that made it change?” Start with that.'),
			room('Ask: “What would you see first? What would others see?”'),
			room('Say how to come back: who to ring, and how long it may take.'),
			alone('Ask how it is to say goodbye. It may bring back others.'),
			alone('Read the safety plan once more. Say who helps from now on.'),
		],
	},
};
