/** How young people found a talk: sealed as it comes in, and given out added up. */
import { quarterOf, quartersFrom } from '#domain/experience.ts';
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { ExperienceDoor } from '#storage/experience-door.ts';
import { writeOnRecord } from '#storage/recovery/on-record.ts';
import { pairFrom } from '#storage/recovery/public-half.ts';
import type { ExperienceRow } from '#storage/rows.ts';
import { openExperience, sealExperience } from './experience-box.ts';
import { experiencesAsText, experiencesFrom } from './experience-file.ts';
import { leadCommands, leadOf } from './lead.ts';

/** All commands of the experience check. */
export const experienceCommands = (desk: Desk): ExperienceDoor => ({
	...leadCommands(desk),
	keepExperience: (experience) => keepExperience(desk, experience),
	experiencesFile: async () => {
		if (desk.practiceSecret) return problem({ kind: 'practice' });
		if (!desk.keys) return problem({ kind: 'locked' });
		return ok(experiencesAsText(await desk.disk.all('experiences')));
	},
	readExperiences: (secret, files) => readExperiences(desk, secret, files),
	clearExperiences: (secret) => clearExperiences(desk, secret),
});

/** Writes nothing beside the box: no line in the ledger, and no mark, would say when it was. */
async function keepExperience(
	desk: Desk,
	experience: Parameters<ExperienceDoor['keepExperience']>[0],
): ReturnType<ExperienceDoor['keepExperience']> {
	if (desk.practiceSecret) return ok(undefined);
	if (desk.pid === undefined) return problem({ kind: 'locked' });
	const lead = await leadOf(desk);
	if (!lead) return problem({ kind: 'no-lead' });
	const row = await sealExperience(lead, experience, quarterNow(desk));
	await desk.disk.write([{ table: 'experiences', add: row }]);
	return ok(undefined);
}

async function readExperiences(
	desk: Desk,
	secret: string,
	files: readonly string[],
): ReturnType<ExperienceDoor['readExperiences']> {
	if (!desk.keys) return problem({ kind: 'locked' });
	const pair = await pairFrom(secret);
	if (!pair) return problem({ kind: 'not-a-lead-key' });
	const brought = files.map(experiencesFrom);
	const boxes = new Map<string, ExperienceRow>();
	for (const rows of [...brought, await desk.rows.all('experiences')]) {
		if (!rows) return problem({ kind: 'not-an-experience-file' });
		for (const row of rows) boxes.set(row.id, row);
	}
	const tried = [...boxes.values()].map((row) => openExperience(pair, row));
	const opened = (await Promise.all(tried)).filter((one) => one !== undefined);
	const isWrong = opened.length === 0 && !isSame(await leadOf(desk), pair.publicKey);
	if (isWrong) return problem({ kind: 'not-a-lead-key' });
	const quarters = quartersFrom(opened, quarterNow(desk));
	return ok({ quarters, hasOthers: opened.length < boxes.size });
}

/** Only whoever holds the lead's key: nobody else can tell which of them are over, or be rid of any. */
async function clearExperiences(
	desk: Desk,
	secret: string,
): ReturnType<ExperienceDoor['clearExperiences']> {
	if (desk.practiceSecret) return problem({ kind: 'practice' });
	if (!desk.keys) return problem({ kind: 'locked' });
	const pair = await pairFrom(secret);
	if (!pair) return problem({ kind: 'not-a-lead-key' });
	const rows = await desk.disk.all('experiences');
	const opened = await Promise.all(rows.map((row) => openExperience(pair, row)));
	const isWrong = opened.every((one) => !one) && !isSame(await leadOf(desk), pair.publicKey);
	if (isWrong) return problem({ kind: 'not-a-lead-key' });
	const thisQuarter = quarterNow(desk);
	const over = rows.filter((_, at) => (opened[at]?.quarter ?? thisQuarter) < thisQuarter);
	const gone = over.map(({ id }) => ({ table: 'experiences', remove: id }) as const);
	if (gone.length > 0) await writeOnRecord(desk, gone, { deed: 'experience-cleared', about: {} });
	return ok(undefined);
}

const quarterNow = ({ now }: Desk): string => quarterOf(new Date(now()).toISOString());

const isSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
	one?.length === other.length && one.every((byte, at) => byte === other[at]);
