/** The rows of every grid, in order, in the words that young people see. */
import type { QuestionWording } from '#domain/pack.ts';

export const questions: readonly QuestionWording[] = [
	{ id: 'involves', plain: 'What happens if I pick this?' },
	{ id: 'duration', plain: 'How long does it take?' },
	{ id: 'help', plain: 'Out of 100 people like me, how many does it help?' },
	{ id: 'harms', plain: 'What might not be good about it?' },
	{ id: 'limits', plain: 'What might it not change?' },
	{ id: 'ifNotWorking', plain: 'How will we know if it is not working, and what then?' },
	{ id: 'who', plain: 'Who is it for?' },
	{ id: 'stop', plain: 'Can I stop or change my mind?' },
	{ id: 'startsWhen', plain: 'How soon can it start?' },
	{ id: 'whoKnows', plain: 'Who will know?' },
];
