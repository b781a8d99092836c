/** What is said about privacy and its limits, by age band, before anything is written. */
import type { PackAgeBand, PrivacyWording } from '#domain/pack-wording.ts';

const teamSees = 'The team here sees what we write. It goes in your health record.';
// A cover group: product rules want families to hear of it before anything is written.
const whileAway =
	'If I am away, someone I work with may open your safety plan. I am told each time.';

const whoSees = [
	teamSees,
	whileAway,
	'Your GP usually gets a letter.',
	'School and friends are not told, unless you say so or safety needs it.',
];

const limits = [
	'I must tell someone if you, or someone else, could get badly hurt.',
	'I must tell someone if anyone is hurting, or has hurt, you or another child.',
	'I will try to tell you first. I will say who I tell, and why.',
];

const sayBack = 'Can you say that back in your own words? Then I know I said it clearly.';

const timeAlone = 'Everyone gets some time on their own with me. You choose if you want it.';

export const privacy: Readonly<Record<PackAgeBand, PrivacyWording>> = {
	'11-12': {
		whoSees,
		limits,
		parents:
			'A parent or carer can ask to see your record. We’d check with you first. Tell me what you would like them to know.',
		timeAlone,
		sayBack,
	},
	'13-15': {
		whoSees,
		limits,
		parents:
			'You pick what we share with a parent or carer. They can ask to see your record. We’d check with you first.',
		timeAlone,
		sayBack,
	},
	'16-17': {
		whoSees,
		limits,
		parents:
			'We ask you before we share with a parent or carer. If they ask to see your record, we’d check with you first.',
		timeAlone: 'You can start on your own, and bring someone in when you want.',
		sayBack,
	},
	'18-25': {
		whoSees: [
			teamSees,
			whileAway,
			'Your GP usually gets a letter.',
			'No one else is told, unless you say so or safety needs it.',
		],
		limits: [
			'I must tell someone if you, or someone else, could get badly hurt.',
			'I must tell someone if anyone is hurting, or has hurt, a child. That can be you, when you were younger.',
			'I will try to tell you first. I will say who I tell, and why.',
		],
		parents: 'We only talk to family if you want us to. You can name someone you trust.',
		timeAlone: 'This is your time. You can bring someone in when you want.',
		sayBack,
	},
};
