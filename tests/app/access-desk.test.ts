import { describe, expect, test } from 'vitest';
import { AccessDesk } from '#app/looking-after/access.svelte.ts';
import { PHRASE, good, tabletInUse, words } from '../storage/test-tablet.ts';

/** Two people have begun; the first session is damaged, and a second one is whole. */
async function desk() {
	const { tablet, vault, id } = await tabletInUse();
	const halves = good(await vault.makeKit({ passphrase: PHRASE }));
	const whole = good(await vault.begin(words('I want to sleep again')));
	const [tip] = await tablet.rows.tips([id]);
	const head = tip!.head.slice();
	head[20]! ^= 1;
	await tablet.rows.write([{ table: 'tips', put: { ...tip!, head } }]);
	const people = new AccessDesk(tablet.start());
	await people.begin({ ...halves, who: 'Dr Shah and Mr Bell', why: 'Access request' });
	people.fileWords = 'river lamp stone violin';
	return { people, damaged: id, whole: whole.id };
}

describe('taking out what was asked for', () => {
	test('ends, says why, and calls nothing saved when none of it opens', async () => {
		const { people, damaged } = await desk();
		people.go('taking');
		await people.take([damaged]);
		expect(people.trouble?.text).toMatch(/^None of them opens, so no file was made/);
		expect([people.working, people.told, people.step]).toEqual([false, undefined, 'taking']);
	});

	test('ends, and calls nothing saved when no file can be given out', async () => {
		// There is no page here, so nothing can be saved from one.
		const { people, whole } = await desk();
		people.go('taking');
		await people.take([whole]);
		expect(people.trouble?.text).toMatch(/^No file was made/);
		expect([people.working, people.told, people.step]).toEqual([false, undefined, 'taking']);
	});

	test('holds what is damaged all the same', async () => {
		const { people, damaged } = await desk();
		await people.hold([damaged], 'A complaint');
		expect(people.trouble).toBeUndefined();
		expect(people.found.find(({ id }) => id === damaged)?.held).toMatch(/A complaint/);
	});
});
