/** One young person's answers as a box that only the service lead opens. */
import type { Experience, SealedExperience } from '#domain/experience.ts';
import { randomId } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { packed, paddedBodyLength, unpacked } from '#storage/packing.ts';
import type { OutsidePair } from '#storage/recovery/public-half.ts';
import type { ExperienceRow } from '#storage/rows.ts';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';

const labelOf = (id: string) => ['experience', id];

/**
 * A row in no order and of one length, whatever was said: its name is random, and the smallest
 * length there is has room for any number of answers that a page would ask for.
 */
export async function sealExperience(
	lead: Bytes,
	experience: Experience,
	quarter: string,
): Promise<ExperienceRow> {
	const id = randomId();
	const plain = await packed(inBox(experience, quarter), paddedBodyLength);
	return { id, box: await sealTo(lead, plain, labelOf(id)) };
}

/** Who does not want to be counted leaves a box with no answers: that it is there tells nothing. */
function inBox(experience: Experience, quarter: string): SealedExperience {
	const { instrument, asked, answers, mayCount } = experience;
	const from = instrument === undefined ? {} : { instrument };
	return mayCount
		? { ...from, asked, answers, mayCount, quarter }
		: { asked: [], answers: {}, mayCount, quarter };
}

/** What is in it; undefined when it was sealed to another key, or changed. */
export async function openExperience(
	pair: OutsidePair,
	{ id, box }: ExperienceRow,
): Promise<SealedExperience | undefined> {
	const plain = await openSealedTo(pair, box, labelOf(id));
	return plain && ((await unpacked(plain)) as SealedExperience);
}
