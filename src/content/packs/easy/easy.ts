/** The easy words of the starter pack, gathered. No young person has read them yet: see decision 63. */
import type { EasyWording } from '#domain/easy-words.ts';
import { meetingAgain } from './meeting-again.ts';
import { parts } from './parts.ts';
import { stages } from './stages.ts';
import { privacy } from './privacy.ts';
import { kindsOfHelp } from './kinds-of-help.ts';
import { questions } from './questions.ts';
import { limits } from './limits.ts';
import { choosing } from './choosing.ts';
import { safety } from './safety.ts';
import { topicNotes } from './topic-notes.ts';
import { shared } from './same-for-many.ts';
import { sharedCourse } from './shared-course.ts';
import { lowMoodWhat } from './low-mood-what.ts';
import { lowMoodHelp } from './low-mood-help.ts';
import { lowMoodLimits } from './low-mood-limits.ts';
import { lowMoodWho } from './low-mood-who.ts';
import { worryWhat } from './worry-what.ts';
import { worryHelp } from './worry-help.ts';
import { worryLimits } from './worry-limits.ts';
import { worryWho } from './worry-who.ts';

export const easy: readonly EasyWording[] = [
	...stages,
	...parts,
	...meetingAgain,
	...privacy,
	...kindsOfHelp,
	...questions,
	...limits,
	...choosing,
	...safety,
	...topicNotes,
	...shared,
	...sharedCourse,
	...lowMoodWhat,
	...lowMoodHelp,
	...lowMoodLimits,
	...lowMoodWho,
	...worryWhat,
	...worryHelp,
	...worryLimits,
	...worryWho,
];
