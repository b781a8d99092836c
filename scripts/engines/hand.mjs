import { findOnPage } from './find.mjs';
import { pause } from './processes.mjs';

const main = { kind: 'main' };
const patience = 30_000;

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A page that is just being left answers nothing, or with an error of its own. */
const lookFor = (driver, asked) => driver.run(findOnPage, asked).catch(() => null);

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A person's hand in any engine: finds things by the words on them, and touches and types like one.
 *
 * Everything fails loudly after half a minute, with what was not found.
 */
export const createHand = (driver) => {
	const until = async (look, what, milliseconds = patience) => {
		const end = Date.now() + milliseconds;
		while (Date.now() < end) {
			const seen = await look();
			if (seen) return seen;
			await pause(120);
		}
		const text = await driver.run(() => document.body.innerText).catch(() => '');
		throw new Error(`not there: ${what}\nOn the screen: ${text.slice(0, 1500)}`);
	};
	const describe = ({ kind, name, pattern }) => `${kind} “${name ?? pattern ?? ''}”`;

	const touch = async (asked) => {
		let before = null;
		const place = await until(async () => {
			const now = await lookFor(driver, asked);
			// What still moves is not touched.
			const isStill = now && isSame(now, before);
			before = now;
			return isStill && now;
		}, describe(asked));
		await driver.click(place);
	};
	const read = (asked, milliseconds) =>
		until(() => lookFor(driver, { ...asked, read: true }), describe(asked), milliseconds);
	const sees = (words, milliseconds) =>
		until(
			() =>
				driver
					.run((words) => document.body.innerText.replace(/\s+/g, ' ').includes(words), words)
					.catch(() => false),
			`“${words}”`,
			milliseconds,
		);

	const hand = {
		driver,
		until,
		touch,
		read,
		sees,
		tap: (name, within = [main]) => touch({ kind: 'button', name, within }),
		turnTo: (name) => touch({ kind: 'tab', name, within: [main] }),
		goTo: (name) => touch({ kind: 'button', name, within: [{ kind: 'navigation' }] }),
		async fill(name, words) {
			await touch({ kind: 'textbox', name, within: [main] });
			await driver.type(words);
		},
		/** Opens the field for new words under a question, and types them key by key. */
		async typeInto(question, words) {
			const pattern = `^[^:]*\\S: ${escaped(question)}`;
			await touch({ kind: 'button', pattern, within: [main] });
			await touch({ kind: 'textbox', name: question, last: true, within: [main] });
			await driver.type(words);
		},
		pick: (question, name) =>
			touch({ kind: 'answer', name, within: [main, { kind: 'group', name: question }] }),
		untilSaved: () => sees('Saved on this tablet'),
	};
	return hand;
};
