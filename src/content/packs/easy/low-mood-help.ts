/** Easy words for low mood: whether it helps, and what might not be good. */
import { inEasyWords } from './write.ts';

export const lowMoodHelp = [
	inEasyWords(
		'Nobody has counted this well yet. Moving more made low mood better in small studies of teenagers. Most other things people try have not been tested.',
		['counting', 'Nobody has counted this well yet.'],
		['moving', 'Moving more made low mood better in small studies.'],
		['group', 'Those were studies of teenagers.'],
		['no', 'Most other things people try have not been tested.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. Few studies have tested this kind of help for low mood. We look at how it goes for you.',
		['counting', 'Nobody has counted this well yet.'],
		['look', 'Few studies have tested this for low mood.'],
		['person', 'We look at how it goes for you.'],
	),
	inEasyWords(
		'One small study counted this. It came out about the same as talking one to one. The number is below.',
		['counting', 'One small study counted this.'],
		['compare', 'It came out about the same as talking one to one.'],
		['look', 'The number is below.'],
	),
	inEasyWords(
		'One study tested a computer game that teaches these skills. The number is below. For other courses, nobody has counted out of 100. Over 50 studies, self-help did better than no help.',
		['game', 'One study tested a computer game.'],
		['book', 'The game teaches these skills.'],
		['look', 'The number is below.'],
		['counting', 'For other courses, nobody has counted out of 100.'],
		['compare', 'Over 50 studies, self-help did better than no help.'],
	),
	inEasyWords(
		'More people were much better at 12 weeks than with talking alone. By 36 weeks the gap was small. The numbers are below.',
		['compare', 'At 12 weeks more people were much better.'],
		['talking', 'That is more than with talking alone.'],
		['calendar', 'By 36 weeks the gap was small.'],
		['counting', 'The numbers are below.'],
	),
	inEasyWords(
		'Some people got clearly worse while they had it. Some stopped early. Some stopped as they had what they needed, and some as it was not helping.',
		['sad', 'Some people got clearly worse while they had it.'],
		['goodbye', 'Some stopped early.'],
		['yes', 'Some stopped as they had what they needed.'],
		['no', 'Some stopped as it was not helping.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. It can feel like blame if no one else helps. Being told “just go for a run” can hurt.',
		['counting', 'Nobody has counted this well yet.'],
		['sad', 'It can feel like blame if no one else helps.'],
		['moving', 'Being told “just go for a run” can hurt.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. Hard things may be said out loud.',
		['counting', 'Nobody has counted this well yet.'],
		['talking', 'Hard things may be said out loud.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. Many people do not finish online courses.',
		['counting', 'Nobody has counted this well yet.'],
		['screen', 'Many people do not finish online courses.'],
	),
	inEasyWords(
		'It may cause tummy upset, headaches, changed sleep or feeling restless. Nobody has counted these well yet. Some had thoughts of suicide that were new or worse. That number is below.',
		['ill', 'It may cause tummy upset or headaches.'],
		['sleeping', 'It may cause changed sleep or feeling restless.'],
		['counting', 'Nobody has counted these well yet.'],
		['hard', 'Some had thoughts of suicide that were new or worse.'],
		['look', 'That number is below.'],
	),
	inEasyWords(
		'It may cause tummy upset, headaches, changed sleep or feeling restless. Nobody has counted these well yet. Some had thoughts of suicide that were new or worse. Those numbers are below.',
		['ill', 'It may cause tummy upset or headaches.'],
		['sleeping', 'It may cause changed sleep or feeling restless.'],
		['counting', 'Nobody has counted these well yet.'],
		['hard', 'Some had thoughts of suicide that were new or worse.'],
		['look', 'Those numbers are below.'],
	),
	inEasyWords(
		'With fluoxetine on its own, that number was 15 in 100 in the same study.',
		['tablet', 'Some had fluoxetine on its own.'],
		['counting', 'Then that number was 15 in 100 in the same study.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. Low mood can get worse while you wait. Then we look sooner.',
		['counting', 'Nobody has counted this well yet.'],
		['hard', 'Low mood can get worse while you wait.'],
		['calendar', 'Then we look sooner.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. Hearing hard stories can bring you down. It may take time to find people you get on with.',
		['counting', 'Nobody has counted this well yet.'],
		['listen', 'Hearing hard stories can bring you down.'],
		['clock', 'It may take time to find people to get on with.'],
	),
];
