import { afterEach, describe, expect, test, vi } from 'vitest';
import { chosenPlace } from '#app/backup-place.ts';

const bytes = new Uint8Array([1, 2, 3]);
const refusal = (name: string) => new DOMException('no', name);

/** A browser that can't choose a file to write into, and shares files as it is told here. */
function browserThatShares(share: (files: readonly File[]) => Promise<void>) {
	const saved: string[] = [];
	vi.stubGlobal('navigator', {
		canShare: ({ files }: { files: readonly File[] }) => files.length === 1,
		share: ({ files }: { files: readonly File[] }) => share(files),
	});
	vi.stubGlobal('document', {
		createElement: () => ({
			download: '',
			click() {
				saved.push(this.download);
			},
		}),
	});
	return saved;
}

async function written(name: string) {
	const place = (await chosenPlace(name))!;
	await place.write(bytes);
	expect(await place.close()).toBeUndefined();
	return place;
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('where no file can be chosen to write into', () => {
	test('the backup is shared, whole and by its own name, at one more tap', async () => {
		const shared: File[] = [];
		const saved = browserThatShares((files) => Promise.resolve(void shared.push(...files)));
		const place = await written('a.backup');
		expect(shared).toEqual([]);
		expect(await place.handOver?.()).toBe(true);
		expect(shared.map(({ name, size }) => [name, size])).toEqual([['a.backup', 3]]);
		expect(saved).toEqual([]);
	});

	test('closing the sheet for sharing keeps the file for another try', async () => {
		const answers = [() => Promise.reject(refusal('AbortError')), () => Promise.resolve()];
		browserThatShares(() => answers.shift()!());
		const place = await written('a.backup');
		expect([await place.handOver?.(), await place.handOver?.()]).toEqual([false, true]);
	});

	test('it is saved as a download when sharing turns out not to be allowed', async () => {
		const saved = browserThatShares(() => Promise.reject(refusal('NotAllowedError')));
		const place = await written('a.backup');
		expect(await place.handOver?.()).toBe(true);
		expect(saved).toEqual(['a.backup']);
	});

	test('and nothing can be shared, it is saved as a download at once', async () => {
		const saved = browserThatShares(() => Promise.resolve());
		vi.stubGlobal('navigator', {});
		const place = await written('a.backup');
		expect(place.handOver).toBeUndefined();
		expect(saved).toEqual(['a.backup']);
	});
});
