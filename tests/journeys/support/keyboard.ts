import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { press } from './hand.ts';

/** Somebody who uses the tablet with a keyboard alone. Nothing here touches or points. */
export type Keyboard = {
	/** Presses Tab until the keyboard is there; every stop on the way has to be seen. */
	reach(wanted: Locator): Promise<void>;
	/** Reaches a button and presses Enter; the keyboard has to be somewhere afterwards. */
	press(wanted: Locator): Promise<void>;
	/** Reaches a tick box and presses Space. */
	tick(wanted: Locator): Promise<void>;
	/** Reaches a group of round buttons and goes to one of them by the arrows. */
	choose(group: Locator, answer: string): Promise<void>;
	/** Reaches the tabs of the stage and goes to one of them by the arrows. */
	turnTo(tab: string): Promise<void>;
	/** The heading of what has just opened has the keyboard. */
	startsAt(heading: string | RegExp): Promise<void>;
	/** The keyboard is on something that shows. */
	isSomewhere(when: string): Promise<void>;
};

/** More stops than any page has. */
const enough = 160;

type Stop = { name: string; lost: boolean; seen: boolean };

/** Where the keyboard is, and whether a person could see that it is there. */
const stop = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const at = document.activeElement;
		if (!at || at === document.body) return { name: 'nowhere', lost: true, seen: true };
		const words = [at.ariaLabel, at.closest('label')?.innerText, at.textContent, at.outerHTML];
		const name =
			words
				.find((one) => one?.trim())
				?.trim()
				.replace(/\s+/g, ' ')
				.slice(0, 80) ?? '';
		// A ring may stand on the words beside a round button, or on the handle of a slider.
		const around = [at, at.closest('label'), at.nextElementSibling, ...at.querySelectorAll('*')];
		const isHeading = /^H[1-6]$/.test(at.tagName);
		const seen = around.some((part) => {
			if (!part) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(part);
			const { width, height, bottom, right, top, left } = part.getBoundingClientRect();
			return (
				outlineStyle !== 'none' &&
				parseFloat(outlineWidth) >= 2 &&
				width > 8 &&
				height > 8 &&
				bottom > 0 &&
				right > 0 &&
				top < innerHeight &&
				left < innerWidth
			);
		});
		return { name: `${at.tagName} ${name}`, lost: false, seen: seen || isHeading };
	});

const isAt = (wanted: Locator): Promise<boolean> =>
	wanted.evaluateAll((all) => all.some((one) => one === document.activeElement));

/** Escape, twice as fast as a hand does it: a busy machine must not come between the two. */
export const escapeTwice = (page: Page): Promise<unknown> =>
	Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')]);

export const createKeyboard = (page: Page): Keyboard => {
	page.setDefaultTimeout(20_000);
	const key = (name: string) => press(page, name);

	const reach = async (wanted: Locator) => {
		await wanted.first().waitFor({ state: 'attached' });
		const passed: string[] = [];
		for (let presses = 0; presses < enough; presses++) {
			if (await isAt(wanted)) return;
			await key('Tab');
			const { name, seen } = await stop(page);
			passed.push(name);
			expect(seen, `the ring of the keyboard shows on ${name}`).toBe(true);
		}
		throw new Error(`Tab never comes to ${String(wanted)}, only to:\n${passed.join('\n')}`);
	};

	const isSomewhere = (when: string) =>
		expect
			.poll(async () => (await stop(page)).lost, { message: `the keyboard is lost ${when}` })
			.toBe(false);

	const arrowTo = async (wanted: Locator) => {
		for (let presses = 0; presses < enough; presses++) {
			if (await isAt(wanted)) return;
			await key('ArrowRight');
		}
		throw new Error(`The arrows never come to ${String(wanted)}`);
	};

	return {
		reach,
		isSomewhere,
		async press(wanted) {
			await reach(wanted);
			await key('Enter');
			await isSomewhere(`after ${String(wanted)}`);
		},
		async tick(wanted) {
			await reach(wanted);
			await key('Space');
			await expect(wanted).toBeChecked();
			await isSomewhere(`after ${String(wanted)}`);
		},
		async choose(group, answer) {
			await reach(group.getByRole('radio'));
			const wanted = group.getByRole('radio', { name: answer });
			await arrowTo(wanted);
			// The arrows answer by themselves, but not when the wanted one is the first.
			if (!(await wanted.isChecked())) await key('Space');
			await expect(wanted).toBeChecked();
			await isSomewhere(`after ${answer}`);
		},
		async turnTo(tab) {
			await reach(page.getByRole('tab', { selected: true }));
			await arrowTo(page.getByRole('tab', { name: tab }));
			await expect(page.getByRole('tab', { name: tab, selected: true })).toBeFocused();
		},
		async startsAt(heading) {
			await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
		},
	};
};
