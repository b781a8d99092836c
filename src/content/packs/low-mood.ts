/** Low mood: its columns, and what was counted over time. The order here means nothing. */
import type { Topic } from '#domain/topic.ts';
import { community } from './low-mood/community.ts';
import { family } from './low-mood/family.ts';
import { group } from './low-mood/group.ts';
import { medicineWithTalking } from './low-mood/medicine-with-talking.ts';
import { medicine } from './low-mood/medicine.ts';
import { nothing } from './low-mood/nothing.ts';
import { overTime } from './low-mood/over-time.ts';
import { peer } from './low-mood/peer.ts';
import { self } from './low-mood/self.ts';
import { talk } from './low-mood/talk.ts';

export const topic: Topic = {
	id: 'low-mood',
	titlePlain: 'Feeling low or flat a lot of the time',
	titleClinical: 'Depression (5-18 years)',
	strength: 'solid',
	safetyNote:
		'Do you think about ending your life? Or can you not keep safe? Tell someone now. Tell the person with you. Or ring 999. Or ring 111, then option 2. Or text SHOUT to 85258.',
	uncertaintyNote:
		'There are good studies of talking and of fluoxetine for the first 2 to 9 months. Most put help next to a waiting list or a dummy pill. That can make help look better than day to day. We have not checked the newest review of medicine yet.',
	options: [community, family, group, medicine, medicineWithTalking, nothing, peer, self, talk],
	overTime,
};
