/** Worry: its columns, and what was counted over time. The order here means nothing. */
import type { Topic } from '#domain/topic.ts';
import { cbt } from './worry/cbt.ts';
import { community } from './worry/community.ts';
import { medicineWithTalking } from './worry/medicine-with-talking.ts';
import { medicine } from './worry/medicine.ts';
import { nothing } from './worry/nothing.ts';
import { overTime } from './worry/over-time.ts';
import { parent } from './worry/parent.ts';
import { peer } from './worry/peer.ts';
import { self } from './worry/self.ts';

export const topic: Topic = {
	id: 'worry',
	titlePlain: 'Worry',
	titleClinical: 'Generalised, separation and other anxiety disorders',
	strength: 'solid',
	safetyNote:
		'Do you think about ending your life? Or can you not keep safe? Tell someone now. Tell the person with you. Or ring 999. Or ring 111, then option 2. Or text SHOUT to 85258.',
	uncertaintyNote:
		'There are good studies of talking and facing fears for the first few months. Most put it next to a waiting list. What we know of medicine comes from one big study in the USA. Worry often comes back. NICE has no guide for most worry under 18.',
	options: [cbt, community, medicine, medicineWithTalking, nothing, parent, peer, self],
	overTime,
};
