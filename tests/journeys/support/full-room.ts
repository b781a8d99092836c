import type { Page } from '@playwright/test';

/** What the browser lets this app have, from the start: later it would not look again for a while. */
export const allowLittle = async (page: Page, origin: string): Promise<void> => {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60 * 2 ** 20 });
};

/** Lets the browser promise to keep what is here, as people do when they are asked. */
export const promiseToKeep = async (page: Page, origin: string): Promise<void> => {
	const devtools = await page.context().newCDPSession(page);
	const { targetInfo } = await devtools.send('Target.getTargetInfo');
	await devtools.send('Browser.grantPermissions', {
		origin,
		permissions: ['durableStorage'],
		...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
	});
	await page.goto('/about/');
	await page.evaluate(() => navigator.storage.persist());
};

/** Takes all the room that is left, to the last kilobyte. */
export const fillUp = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('filler');
			opening.onupgradeneeded = () =>
				opening.result.createObjectStore('all', { autoIncrement: true });
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('no filler'));
		});
		const put = (size: number) =>
			new Promise<boolean>((resolve) => {
				const bytes = new Uint8Array(size);
				// By chance, for what can be packed small takes no room; 64 KB of it at a time.
				for (let at = 0; at < size; at += 2 ** 16)
					crypto.getRandomValues(bytes.subarray(at, at + 2 ** 16));
				const adding = db.transaction('all', 'readwrite');
				adding.objectStore('all').add(bytes);
				adding.oncomplete = () => resolve(true);
				adding.onabort = () => resolve(false);
			});
		for (const size of [4 * 2 ** 20, 2 ** 20, 2 ** 16, 2 ** 12, 2 ** 10]) while (await put(size));
		db.close();
	});

/** Gives the room back. */
export const makeRoom = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const deleting = indexedDB.deleteDatabase('filler');
				deleting.onsuccess = () => resolve();
				deleting.onerror = () => reject(new Error('no room'));
			}),
	);
