import { ourPlan as words } from '#content/messages/our-plan.ts';
import { isVoice } from '#domain/people.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** Who can get a copy without being typed in: the family, the family doctor and the school. */
export const knownReaders = (
	sheet: Pick<Sheet, 'session' | 'nameOf'>,
): readonly { reader: string; name: string }[] => [
	...sheet.session.participants
		.filter((person) => isVoice(person) && person.role !== 'practitioner')
		.map((person) => ({
			reader: person.id,
			name: sheet.nameOf(person.id) || words.role[person.role],
		})),
	{ reader: 'gp', name: words.gp },
	{ reader: 'school', name: words.school },
];
