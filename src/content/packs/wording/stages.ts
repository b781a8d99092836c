/** What can be said aloud at each stage, and the practitioner's prompts. */
import type { Prompt } from '#domain/pack-safety.ts';
import type { PackStageId, StageWording } from '#domain/pack-wording.ts';

const room = (text: string): Prompt => ({ text, audience: 'room' });
const alone = (text: string): Prompt => ({ text, audience: 'practitioner' });

export const stages: Readonly<Record<PackStageId, StageWording>> = {
	start: {
		say: 'There is more than one good way to go from here. You know you. I know what help there is. Let’s put them side by side.',
		prompts: [
			room('Ask what name to use here, and what name to use on letters.'),
			room('Say who sees what, before the first word is written.'),
			room('Ask: “Can you say that back, so I know I said it clearly?”'),
			alone('Time alone is routine. Offer it to everyone, in their hands.'),
			alone('Check a second identifier before the first word.'),
		],
	},
	whatMatters: {
		say: 'Let’s look at what is going on, and what is going all right. Pick what matters to you. You can leave any card.',
		prompts: [
			room('Ask about “going all right” first. It helps the rest.'),
			room('Ask: “Who or what already helps, even a bit?”'),
			room('Ask: “What should be different? What would be bad?”'),
			alone('Each voice answers before seeing the others. You go last.'),
		],
	},
	kindOfHelp: {
		say: 'Here are five kinds of help. None is better or worse. Point to what fits now. You can point to two, or say you are not sure.',
		prompts: [
			room('Ask each: “What made you point there?”'),
			room('Say: “It sounds like this fits for now. What would you change?”'),
			room('If you differ, write both down. Agree when to look again.'),
			alone('It is about need and choice now. It is not about a label.'),
		],
	},
	options: {
		say: 'Let’s look at a few things we could do next. Each one gets the same questions. Mark what you think. There is no right answer.',
		prompts: [
			room('Ask: “Shall I read it out, or do you want to read it?”'),
			room('Stay quiet while they read. Then ask what stood out.'),
			room('Say the wait out loud. Ask what would help while waiting.'),
			alone('Hold your own view until you are asked, or safety needs it said.'),
		],
	},
	limits: {
		say: 'No help works for everyone. Let’s say what it can do, and what it can’t. Then we know when to change it.',
		prompts: [
			room('Ask: “How would we know that it helps? By when?”'),
			room('Say who was counted, where and when. Say how sure we are.'),
			room('If it came out muddled, I explain it again.'),
			alone('Agree now what we do if it does not help. It is harder later.'),
		],
	},
	choice: {
		say: 'You can choose now, try something for a while, or wait. You can take it home to think. All of these are real answers.',
		prompts: [
			room('One “not yet” is worth five minutes. Ask what is missing.'),
			room('Ask: “What would make this feel more like your choice?”'),
			alone('Say who decides in law, and on what basis. Write it down.'),
		],
	},
	goals: {
		say: 'What would you like to be different? Say it in your own words. Up to three is plenty.',
		prompts: [
			room('Ask: “Where are you now, from 0 to 10? Or not today?”'),
			room('Ask: “What would one point higher look like?”'),
			room('Ask of each one: “Could getting there cost you anything?”'),
			alone('If an aim could do harm, say so kindly. Look for the hope behind it.'),
		],
	},
	plan: {
		say: 'Let’s read it all back. Stop me when something is wrong. Then you say who gets a copy, and what is in it.',
		prompts: [
			room('Name one person who holds it together, and when to ring them.'),
			room('Ask: “Is there any name that should not be on paper?”'),
			room('Say what signing means before anyone signs.'),
			alone('Check that what must be kept is in the health record.'),
		],
	},
	safety: {
		say: 'This is for getting through the hard moments. Other help can go on too. You don’t have to be sure that it’s “bad enough”.',
		prompts: [
			alone('Ask plainly, and stay quiet after.'),
			alone('Use their words. Ask: “How likely are you to do that? What could get in the way?”'),
			alone('Offer to talk without the family, in case that is safer.'),
		],
	},
};
