/** Easy words for privacy, its limits, and what is written. */
import { inEasyWords } from './write.ts';

export const privacy = [
	inEasyWords(
		'The team here sees what we write. It goes in your health record.',
		['group', 'The team here sees what we write.'],
		['record', 'It goes in your health record.'],
	),
	inEasyWords(
		'If I am away, someone I work with may open your safety plan. I am told each time.',
		['goodbye', 'I may be away.'],
		['safe', 'Then someone I work with may open your safety plan.'],
		['tell', 'I am told each time.'],
	),
	inEasyWords('Your GP usually gets a letter.', ['letter', 'Your GP usually gets a letter.']),
	inEasyWords(
		'School and friends are not told, unless you say so or safety needs it.',
		['school', 'School and friends are not told.'],
		['yes', 'They are told if you say so.'],
		['safe', 'They are told if safety needs it.'],
	),
	inEasyWords(
		'No one else is told, unless you say so or safety needs it.',
		['private', 'No one else is told.'],
		['yes', 'They are told if you say so.'],
		['safe', 'They are told if safety needs it.'],
	),
	inEasyWords(
		'I must tell someone if you, or someone else, could get badly hurt.',
		['hard', 'You could get badly hurt, or someone else could.'],
		['tell', 'Then I must tell someone.'],
	),
	inEasyWords(
		'I must tell someone if anyone is hurting, or has hurt, you or another child.',
		['hard', 'Someone may be hurting you or another child.'],
		['back', 'It may be that someone has hurt you or them before.'],
		['tell', 'Then I must tell someone.'],
	),
	inEasyWords(
		'I must tell someone if anyone is hurting, or has hurt, a child. That can be you, when you were younger.',
		['hard', 'Someone may be hurting a child.'],
		['back', 'Someone may have hurt a child before.'],
		['person', 'That can be you, when you were younger.'],
		['tell', 'Then I must tell someone.'],
	),
	inEasyWords(
		'I will try to tell you first. I will say who I tell, and why.',
		['talking', 'I will try to tell you first.'],
		['person', 'I will say who I tell.'],
		['thinking', 'I will say why.'],
	),
	inEasyWords(
		'A parent or carer can ask to see your record. We’d check with you first. Tell me what you would like them to know.',
		['record', 'A parent or carer can ask to see your record.'],
		['talking', 'We’d check with you first.'],
		['tell', 'Tell me what you would like them to know.'],
	),
	inEasyWords(
		'You pick what we share with a parent or carer. They can ask to see your record. We’d check with you first.',
		['choose', 'You pick what we share with a parent or carer.'],
		['record', 'They can ask to see your record.'],
		['talking', 'We’d check with you first.'],
	),
	inEasyWords(
		'We ask you before we share with a parent or carer. If they ask to see your record, we’d check with you first.',
		['talking', 'We ask you before we share with a parent or carer.'],
		['record', 'They may ask to see your record.'],
		['talking', 'Then we’d check with you first.'],
	),
	inEasyWords(
		'We only talk to family if you want us to. You can name someone you trust.',
		['family', 'We only talk to family if you want us to.'],
		['person', 'You can name someone you trust.'],
	),
	inEasyWords(
		'Everyone gets some time on their own with me. You choose if you want it.',
		['private', 'Everyone gets some time on their own with me.'],
		['choose', 'You choose if you want it.'],
	),
	inEasyWords(
		'You can start on your own, and bring someone in when you want.',
		['person', 'You can start on your own.'],
		['door', 'You can bring someone in when you want.'],
	),
	inEasyWords(
		'This is your time. You can bring someone in when you want.',
		['heart', 'This is your time.'],
		['door', 'You can bring someone in when you want.'],
	),
	inEasyWords(
		'Can you say that back in your own words? Then I know I said it clearly.',
		['talking', 'Can you say that back in your own words?'],
		['listen', 'Then I know I said it clearly.'],
	),
	inEasyWords(
		'I have to keep a short note in your health record, whatever you pick here. I will tell you what it says.',
		['record', 'I have to keep a short note in your health record.'],
		['choose', 'I do that whatever you pick here.'],
		['talking', 'I will tell you what it says.'],
	),
	inEasyWords(
		'Safety comes first, and a record can be asked for.',
		['safe', 'Safety comes first.'],
		['record', 'A record can be asked for.'],
	),
	inEasyWords(
		'We look at things on the screen. Nobody types your words.',
		['look', 'We look at things on the screen.'],
		['no', 'Nobody types your words.'],
	),
	inEasyWords(
		'We write down what we will do, and not the rest.',
		['writing', 'We write down what we will do.'],
		['no', 'We don’t write down the rest.'],
	),
	inEasyWords(
		'We write things down as we go, in your words.',
		['writing', 'We write things down as we go.'],
		['talking', 'They are in your words.'],
	),
];
