import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock, type SnapshotFrom } from 'xstate';
import { autosaveMachine } from '#storage/autosave.ts';
import { conversationMachine } from '#conversation/machine.ts';
import {
	tablet,
	untilCovered,
	untilLocked,
	type Outcome,
	type TabletEvent,
} from '#app/tablet-life.ts';
import { tabletMachine } from '#app/tablet.machine.ts';

/** A state as it stands in a machine's own description, found without knowing what is there. */
type Described = {
	readonly initial?: unknown;
	readonly invoke?: { readonly src?: unknown; readonly onError?: unknown };
	readonly states?: Readonly<Record<string, Described>>;
};
type Invoking = {
	readonly path: readonly string[];
	readonly src: string;
	readonly config: Described;
};

/** Every state of a machine that waits for an effect. */
function invokingIn(config: Described, path: readonly string[] = []): Invoking[] {
	const here = [config.invoke ?? []].flat().map(({ src }) => ({ path, src: String(src), config }));
	const below = Object.entries(config.states ?? {});
	return [...here, ...below.flatMap(([name, state]) => invokingIn(state, [...path, name]))];
}

const described = tabletMachine.config as unknown as Described;
const invoking = invokingIn(described).map((one) => ({ ...one, where: one.path.join(' > ') }));

test.each([
	...[['the tablet', tabletMachine] as const, ['saving by itself', autosaveMachine] as const],
	['the conversation', conversationMachine] as const,
])('%s knows a way on from every effect that fails', (_, machine) => {
	const all = invokingIn(machine.config as unknown as Described);
	const dead = all.filter(({ config }) => config.invoke?.onError === undefined);
	expect(dead.map(({ path }) => path.join(' > '))).toEqual([]);
});

/** The same machine, which begins in this state: reached in whatever way. */
function beginningAt(config: Described, [name, ...rest]: readonly string[]): Described {
	if (name === undefined) return config;
	const state = config.states?.[name];
	if (!state) throw new Error(`No state ${name}.`);
	return {
		...config,
		initial: name,
		states: { ...config.states, [name]: beginningAt(state, rest) },
	};
}

const values: Readonly<Record<string, unknown>> = {
	readProfiles: [{ pid: 'p', label: 'Jo' }],
	...{ makeProfile: { label: 'Jo' }, unlock: { label: 'Jo' }, practise: { label: 'Jo' } },
};
const refused: Outcome<never> = { ok: false, problem: { kind: 'not-done' } };
const fails = {
	'is refused': () => Promise.resolve(refused),
	'fails as nobody foresaw': () => Promise.reject(new Error('The keeper could not do it.')),
};

type Now = SnapshotFrom<typeof tabletMachine>;

/** A tablet in one state, whose effect there fails this once, and whose every effect then works. */
async function after(
	{ path, src }: Invoking,
	fail: keyof typeof fails,
	holder: string | null = null,
) {
	const happened: string[] = [];
	let hasFailed = false;
	const sources = [...new Set(invoking.map((one) => one.src))];
	const effect = (name: string) =>
		fromPromise<unknown, unknown>(() => {
			if (name === src && !hasFailed) {
				hasFailed = true;
				return fails[fail]();
			}
			happened.push(name);
			return Promise.resolve({ ok: true, value: values[name] ?? true });
		});
	const config = beginningAt(described, path) as Parameters<typeof tablet.createMachine>[0];
	const context = { ...tabletMachine.config.context, holder, holderBefore: holder };
	const actors = Object.fromEntries(sources.map((name) => [name, effect(name)]));
	const clock = new SimulatedClock();
	const machine = tablet.createMachine({ ...config, context } as typeof config);
	const actor = createActor(machine.provide({ actors: actors }), { clock });
	// A life that ended with an error is looked at below; it need not cry out as well.
	actor.subscribe({ error: () => undefined });
	actor.start();
	const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
	await settle();
	const send = async (event: TabletEvent) => {
		actor.send(event);
		await settle();
	};
	const wait = async (milliseconds: number) => {
		clock.increment(milliseconds);
		await settle();
	};
	return { happened, send, wait, now: () => actor.getSnapshot() as unknown as Now };
}

const unlockedAgain: TabletEvent = { type: 'passphrase.typed', pid: 'p', passphrase: 'w', pin: '' };
/** What people can do from somewhere, to come to a sheet that lies open. */
const waysOn: readonly TabletEvent[] = [
	...[unlockedAgain, { type: 'cover.passphrase-typed', passphrase: 'w' } as const],
	...[{ type: 'session.begun' } as const, { type: 'practice.chosen' } as const],
	{ type: 'family.chosen', family: 'zara' },
	{ type: 'profile.described', label: 'Jo', passphrase: 'w', pin: '' },
];

describe.each(Object.keys(fails) as (keyof typeof fails)[])('when an effect %s', (fail) => {
	describe.each(invoking)('in $where', (one) => {
		test('the tablet lives on, and people come to a sheet again', async () => {
			const { send, now } = await after(one, fail);
			expect(now().status).toBe('active');
			for (let step = 0; step < 4 && !now().matches({ conversing: 'open' }); step += 1) {
				const way = waysOn.find((event) => now().can(event));
				expect(way, `a way on from ${JSON.stringify(now().value)}`).toBeDefined();
				if (way) await send(way);
			}
			expect(now().matches({ conversing: 'open' })).toBe(true);
		});

		test('Lock still locks whatever is unlocked', async () => {
			const { happened, send, now } = await after(one, fail);
			if (isLocked(now())) return;
			await send({ type: 'tablet.locked' });
			expect(now().matches('locked')).toBe(true);
			expect(happened).toContain('lock');
		});

		test('it still locks when nobody touches it', async () => {
			const { happened, wait, now } = await after(one, fail);
			if (isLocked(now())) return;
			await wait(untilCovered);
			if (now().matches('conversing')) expect(now().matches({ conversing: 'covered' })).toBe(true);
			await wait(untilLocked);
			expect(now().matches('locked')).toBe(true);
			expect(happened).toContain('lock');
		});

		test('Hide still hides a sheet that lies open, and forgets the other keys', async () => {
			const { happened, send, now } = await after(one, fail);
			if (!now().matches({ conversing: 'open' })) return;
			happened.length = 0;
			await send({ type: 'sheet.hidden' });
			expect(now().matches({ conversing: { covered: 'asking' } })).toBe(true);
			expect(happened).toEqual(['cover']);
		});
	});
});

const stillLocked = ['locked', 'welcome', 'unavailable', 'missing', 'settingUp'] as const;
const isLocked = (now: Now) => stillLocked.some((state) => now.matches(state));

describe.each(Object.keys(fails) as (keyof typeof fails)[])('when forgetting keys %s', (fail) => {
	const at = (...path: string[]): Invoking => ({ path, src: 'cover', config: {} });

	test('the tablet stays in the practitioner’s hands, and says so', async () => {
		const { now } = await after(at('conversing', 'handingOver'), fail);
		expect(now().matches({ conversing: 'open' })).toBe(true);
		expect(now().context.holder).toBeNull();
		expect(now().context.problem).toEqual({ kind: 'not-handed-over' });
	});

	test('out of somebody else’s hands it locks', async () => {
		const { happened, now } = await after(at('conversing', 'handingOver'), fail, 'ellis');
		expect(now().matches('locked')).toBe(true);
		expect(happened).toEqual(['lock']);
	});

	test('Hide locks: a cover over every key is none', async () => {
		const { happened, now } = await after(at('conversing', 'covered', 'narrowing'), fail);
		expect(now().matches('locked')).toBe(true);
		expect(happened).toEqual(['lock']);
	});
});

test('words typed behind the cover bring it back into other hands without the other keys', async () => {
	const start = { path: ['conversing', 'covered', 'tryingPassphrase'], src: 'nothing', config: {} };
	const { happened, now } = await after(start, 'is refused', 'ellis');
	expect(now().matches({ conversing: 'open' })).toBe(true);
	expect(now().context.holder).toBe('ellis');
	expect(happened).toEqual(['tryPassphrase', 'cover']);
});
