/** Easy words for what stands over and under each grid: who must tell somebody now, and what nobody knows. */
import { inEasyWords } from './write.ts';

export const topicNotes = [
	inEasyWords(
		'Do you think about ending your life? Or can you not keep safe? Tell someone now. Tell the person with you. Or ring 999. Or ring 111, then option 2. Or text SHOUT to 85258.',
		['hard', 'Do you think about ending your life?'],
		['unsure', 'Or can you not keep safe?'],
		['tell', 'Tell someone now.'],
		['person', 'Tell the person with you.'],
		['ambulance', 'Or ring 999.'],
		['phone', 'Or ring 111, then option 2.'],
		['phone', 'Or text SHOUT to 85258.'],
	),
	inEasyWords(
		'There are good studies of talking and of fluoxetine for the first 2 to 9 months. Most put help next to a waiting list or a dummy pill. That can make help look better than day to day. We have not checked the newest review of medicine yet.',
		['book', 'There are good studies of talking and of fluoxetine.'],
		['calendar', 'They look at the first 2 to 9 months.'],
		['compare', 'Most put help next to a waiting list or a dummy pill.'],
		['look', 'That can make help look better than day to day.'],
		['record', 'We have not checked the newest review of medicine yet.'],
	),
	inEasyWords(
		'There are good studies of talking and facing fears for the first few months. Most put it next to a waiting list. What we know of medicine comes from one big study in the USA. Worry often comes back. NICE has no guide for most worry under 18.',
		['book', 'There are good studies of talking and facing fears.'],
		['calendar', 'They look at the first few months.'],
		['compare', 'Most put it next to a waiting list.'],
		['doctor', 'We know of medicine from one big study in the USA.'],
		['back', 'Worry often comes back.'],
		['no', 'NICE has no guide for most worry under 18.'],
	),
];
