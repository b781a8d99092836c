/** Two windows that change the same profile or tablet at once: neither undoes what the other did. */
import { describe, expect, test } from 'vitest';
import { createTablet, good, PHRASE, quickly, tabletInUse } from './test-tablet.ts';
import type { Vault } from '#storage/vault.ts';

const OTHER = 'saddle winter copper balloon';

/** One profile in two windows; `slowly` holds back the slow step of whatever the second one does. */
async function twoWindows() {
	let held: Promise<void> = Promise.resolve();
	const tablet = createTablet({ deriveKey: (input) => held.then(() => quickly(input)) });
	const first = tablet.start();
	const { pid } = good(await first.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const second = tablet.start();
	good(await second.unlock(pid, PHRASE));
	const slowly = async <Answer>(
		begin: () => Promise<Answer>,
		meanwhile: () => Promise<unknown>,
	) => {
		let goOn = (): void => undefined;
		held = new Promise((resolve) => (goOn = resolve));
		const answer = begin();
		await tablet.rows.get('tablet', 'tablet');
		await new Promise((resolve) => setTimeout(resolve, 50));
		held = Promise.resolve();
		await meanwhile();
		goOn();
		return answer;
	};
	return { tablet, pid, first, second, slowly };
}

const CREDENTIAL = Uint8Array.of(1, 2, 3);

function keyAdded(vault: Vault) {
	const secret = crypto.getRandomValues(new Uint8Array(32));
	const [salt, again] = [new Uint8Array(32), secret.slice()];
	return vault.addSecurityKey({
		passphrase: PHRASE,
		credentialId: CREDENTIAL,
		salt,
		secret,
		again,
	});
}

describe('one profile in two windows', () => {
	test('a passphrase that was changed stays changed, whatever the other window was about to add', async () => {
		const { tablet, pid, first, second, slowly } = await twoWindows();
		const added = await slowly(
			() => keyAdded(second),
			async () => good(await first.changePassphrase(PHRASE, OTHER)),
		);
		expect(added).toEqual({ ok: false, problem: { kind: 'not-saved' } });
		expect(await tablet.start().unlock(pid, PHRASE)).toMatchObject({ ok: false });
		good(await tablet.start().unlock(pid, OTHER));
		expect(good(await first.securityKeys(pid))).toEqual([]);
	});

	test('a security key and a recovery kit made at once are both there', async () => {
		const { tablet, pid, first, second, slowly } = await twoWindows();
		const added = await slowly(
			() => keyAdded(second),
			async () => good(await first.makeKit({ passphrase: PHRASE })),
		);
		good(added);
		expect(good(await first.securityKeys(pid))).toHaveLength(1);
		expect(good(await tablet.start().kitStatus()).notYetIn).toEqual([]);
	});
});

describe('one tablet in two windows', () => {
	test('a kit that is just being proved undoes no setting of the other window', async () => {
		const { first, second } = await twoWindows();
		const halves = good(await first.makeKit({ passphrase: PHRASE }));
		const [proved, set] = await Promise.all([
			first.proveKit(halves),
			second.setCallInAfterDays(60),
		]);
		good(proved);
		good(set);
		expect(good(await second.callInAfterDays())).toBe(60);
		expect(good(await second.kitStatus()).kit?.provedAt).toBeDefined();
	});

	test('a kit that was replaced meanwhile does not count as proved', async () => {
		const { first, second } = await twoWindows();
		const halves = good(await first.makeKit({ passphrase: PHRASE }));
		const proving = first.proveKit(halves);
		good(await second.makeKit({ passphrase: PHRASE }));
		await proving;
		expect(good(await second.kitStatus()).kit?.provedAt).toBeUndefined();
	});
});

test('wrong words tried in twelve windows at once are as many tries: the fourth has to wait', async () => {
	const { tablet, vault, pid } = await tabletInUse();
	await vault.lock();
	const windows = Array.from({ length: 12 }, () => tablet.start());
	const answers = await Promise.all(windows.map((one) => one.unlock(pid, 'wrong words')));
	const kinds = answers.map((one) => (one.ok ? 'open' : one.problem.kind));
	expect(kinds.filter((kind) => kind === 'wrong-passphrase')).toHaveLength(3);
	expect(kinds.filter((kind) => kind === 'wait-first')).toHaveLength(9);
	expect(await tablet.rows.attempts(pid)).toMatchObject({ wrong: 3 });
});
