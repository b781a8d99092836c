import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate';
import { untilCovered, untilLocked, type Outcome } from '#app/tablet-life.ts';
import type { ProfileCard } from '#storage/vault.ts';
import { tabletMachine } from '#app/tablet.machine.ts';

const well = <Value, Input = undefined>(value: Value) =>
	fromPromise<Outcome<Value>, Input>(() => Promise.resolve({ ok: true, value }));

/** A tablet with one profile, whose PIN is 123456 and whose effects all go well. */
function tabletWith({ coverAfter = untilCovered } = {}) {
	const happened: string[] = [];
	const clock = new SimulatedClock();
	const noted = <Input = undefined>(what: string) =>
		fromPromise<Outcome<boolean>, Input>(() => {
			happened.push(what);
			return Promise.resolve({ ok: true, value: true });
		});
	const actor = createActor(
		tabletMachine.provide({
			actors: {
				readProfiles: well<readonly ProfileCard[]>([{ pid: 'p', label: 'Jo' }]),
				makeProfile: well<{ label: string }, { label: string; passphrase: string; pin: string }>({
					label: 'Jo',
				}),
				unlock: fromPromise<
					Outcome<{ label: string }>,
					{ pid: string; passphrase: string; pin: string }
				>(({ input }) =>
					Promise.resolve(
						input.passphrase === 'four right words here'
							? { ok: true, value: { label: 'Jo' } }
							: { ok: false, problem: { kind: 'wrong-passphrase', waitSeconds: 5 } },
					),
				),
				practise: well({ label: 'Jo' }),
				openNext: well<boolean>(true),
				openSession: well<boolean, { id: string | null }>(true),
				cover: noted('covered'),
				tryPin: fromPromise<Outcome<boolean>, { pin: string }>(({ input }) =>
					Promise.resolve(
						input.pin === '123456'
							? { ok: true, value: true }
							: { ok: false, problem: { kind: 'wrong-pin', triesLeft: 2 } },
					),
				),
				tryPassphrase: noted<{ passphrase: string }>('passphrase'),
				putAway: noted('put away'),
				lock: noted('locked'),
			},
			delays: { untilCovered: () => coverAfter },
		}),
		{ clock },
	).start();
	const settled = (state: Parameters<ReturnType<typeof actor.getSnapshot>['matches']>[0]) =>
		waitFor(actor, (snapshot) => snapshot.matches(state));
	return { actor, clock, happened, settled };
}

async function inConversation(chosen?: { coverAfter: number }) {
	const tablet = tabletWith(chosen);
	await tablet.settled('locked');
	tablet.actor.send({
		type: 'passphrase.typed',
		pid: 'p',
		passphrase: 'four right words here',
		pin: '',
	});
	await tablet.settled({ conversing: 'open' });
	return tablet;
}

describe('a shared tablet', () => {
	test('starts locked, and says how long to wait after a wrong passphrase', async () => {
		const { actor, settled } = tabletWith();
		await settled('locked');
		actor.send({ type: 'passphrase.typed', pid: 'p', passphrase: 'wrong', pin: '' });
		await settled('unlocking');
		const locked = await settled('locked');
		expect(locked.context.problem).toEqual({ kind: 'wrong-passphrase', waitSeconds: 5 });
	});

	test('covers the sheet after five minutes untouched, and locks when it stays covered', async () => {
		const { clock, happened, settled } = await inConversation();
		clock.increment(untilCovered - 1);
		await settled({ conversing: 'open' });
		clock.increment(1);
		await settled({ conversing: { covered: 'asking' } });
		expect(happened).toEqual(['covered']);
		clock.increment(untilLocked);
		await settled('locked');
		expect(happened).toEqual(['covered', 'locked']);
	});

	test('covers the sheet after as many minutes as people have chosen', async () => {
		const { clock, settled } = await inConversation({ coverAfter: 2 * 60_000 });
		clock.increment(2 * 60_000 - 1);
		await settled({ conversing: 'open' });
		clock.increment(1);
		await settled({ conversing: { covered: 'asking' } });
	});

	test('does not cover the sheet while somebody touches it', async () => {
		const { actor, clock, settled } = await inConversation();
		clock.increment(untilCovered - 1);
		actor.send({ type: 'tablet.touched' });
		clock.increment(untilCovered - 1);
		await settled({ conversing: 'open' });
	});

	test('comes back from Hide with the PIN, still in the same hands', async () => {
		const { actor, settled } = await inConversation();
		actor.send({ type: 'tablet.handed-over', to: 'ellis' });
		await settled({ conversing: 'open' });
		actor.send({ type: 'sheet.hidden' });
		await settled({ conversing: { covered: 'asking' } });
		actor.send({ type: 'pin.typed', pin: '123456' });
		const open = await settled({ conversing: 'open' });
		expect(open.context.holder).toBe('ellis');
	});

	test('takes a PIN that was typed while the sheet was still being covered', async () => {
		const { actor, settled } = await inConversation();
		actor.send({ type: 'sheet.hidden' });
		actor.send({ type: 'pin.typed', pin: '123456' });
		await settled({ conversing: 'open' });
	});

	test('goes on covering after a wrong PIN that was typed meanwhile', async () => {
		const { actor, happened, settled } = await inConversation();
		actor.send({ type: 'sheet.hidden' });
		actor.send({ type: 'pin.typed', pin: '000000' });
		const asking = await settled({ conversing: { covered: 'asking' } });
		expect(asking.context.problem).toEqual({ kind: 'wrong-pin', triesLeft: 2 });
		// The first covering was cut short by the number: nobody would know how it ended.
		expect(happened).toEqual(['covered', 'covered']);
	});

	test('stays covered when it is hidden again while numbers or words are being tried', async () => {
		const { actor, happened, settled } = await inConversation();
		actor.send({ type: 'sheet.hidden' });
		await settled({ conversing: { covered: 'asking' } });
		for (const tried of [
			{ type: 'pin.typed', pin: '123456' },
			{ type: 'cover.passphrase-typed', passphrase: 'four right words here' },
		] as const) {
			actor.send(tried);
			actor.send({ type: 'sheet.hidden' });
			await settled({ conversing: { covered: 'asking' } });
		}
		expect(happened.filter((what) => what === 'covered')).toHaveLength(3);
	});

	test('hides on the way back to the practitioner, and is then still in the same hands', async () => {
		const { actor, settled } = await inConversation();
		actor.send({ type: 'tablet.handed-over', to: 'ellis' });
		await settled({ conversing: 'open' });
		actor.send({ type: 'tablet.given-back' });
		actor.send({ type: 'sheet.hidden' });
		const asking = await settled({ conversing: { covered: 'asking' } });
		expect(asking.context.cover).toBe('hidden');
		actor.send({ type: 'pin.typed', pin: '123456' });
		const open = await settled({ conversing: 'open' });
		expect(open.context.holder).toBe('ellis');
	});

	test('is given back to the practitioner only with the PIN or the passphrase', async () => {
		const { actor, settled } = await inConversation();
		actor.send({ type: 'tablet.handed-over', to: 'ellis' });
		await settled({ conversing: 'open' });
		actor.send({ type: 'tablet.given-back' });
		actor.send({ type: 'pin.typed', pin: '000000' });
		const asking = await settled({ conversing: { covered: 'asking' } });
		expect(asking.context.holder).toBe('ellis');
		actor.send({ type: 'pin.typed', pin: '123456' });
		const open = await settled({ conversing: 'open' });
		expect(open.context.holder).toBeNull();
	});

	test('that was given back by mistake goes back into the same hands, and never into the practitioner’s', async () => {
		const { actor, settled } = await inConversation();
		actor.send({ type: 'tablet.handed-over', to: 'ellis' });
		await settled({ conversing: 'open' });
		actor.send({ type: 'tablet.given-back' });
		actor.send({ type: 'pin.typed', pin: '000000' });
		await settled({ conversing: { covered: 'asking' } });
		actor.send({ type: 'sheet.carried-on' });
		const open = await settled({ conversing: 'open' });
		expect(open.context).toMatchObject({ holder: 'ellis', problem: null });

		// Not once it was hidden: then it takes the numbers.
		actor.send({ type: 'tablet.given-back' });
		actor.send({ type: 'sheet.hidden' });
		await settled({ conversing: { covered: 'asking' } });
		actor.send({ type: 'sheet.carried-on' });
		expect(actor.getSnapshot().matches({ conversing: 'covered' })).toBe(true);
		actor.send({ type: 'pin.typed', pin: '123456' });
		await settled({ conversing: 'open' });

		// Nor where nobody else holds it.
		actor.send({ type: 'tablet.given-back' });
		actor.send({ type: 'pin.typed', pin: '123456' });
		expect((await settled({ conversing: 'open' })).context.holder).toBeNull();
		actor.send({ type: 'tablet.given-back' });
		actor.send({ type: 'sheet.carried-on' });
		expect(actor.getSnapshot().matches({ conversing: 'covered' })).toBe(true);
	});

	test('drops every key but this session’s before somebody else holds it', async () => {
		const { actor, happened, settled } = await inConversation();
		actor.send({ type: 'tablet.handed-over', to: 'ellis' });
		await settled({ conversing: 'open' });
		expect(happened).toEqual(['covered']);
	});

	test('locks by choice, and asks for nothing first', async () => {
		const { actor, happened, settled } = await inConversation();
		actor.send({ type: 'tablet.locked' });
		await settled('locked');
		expect(happened).toEqual(['locked']);
	});
});
