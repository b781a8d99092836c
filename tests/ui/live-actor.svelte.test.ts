import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { assign, createActor, createMachine } from 'xstate';
import { LiveActor } from '#app/live-actor.svelte.ts';

const wording = createMachine({
	context: { text: '' },
	on: {
		typed: { actions: assign({ text: ({ event }) => (event as { text?: string }).text ?? '' }) },
	},
});

let end: (() => void) | undefined;
afterEach(() => end?.());

/** A page that shows the words, and writes down each time it is drawn. */
const onPage = () => {
	const live = new LiveActor(createActor(wording).start());
	const shown: string[] = [];
	end = $effect.root(() => {
		$effect(() => {
			shown.push(live.snapshot.context.text);
		});
	});
	flushSync();
	return { live, shown };
};

it('draws what is said', () => {
	const { live, shown } = onPage();
	live.send({ type: 'typed', text: 'I can’t sleep' });
	flushSync();
	expect(shown).toEqual(['', 'I can’t sleep']);
});

it('keeps every key at once, and draws them when the field closes', () => {
	const { live, shown } = onPage();
	live.sendQuietly({ type: 'typed', text: 'I' });
	live.sendQuietly({ type: 'typed', text: 'I can’t' });
	flushSync();
	expect(shown).toEqual(['']);
	expect(live.actor.getSnapshot().context).toEqual({ text: 'I can’t' });
	live.catchUp();
	flushSync();
	expect(shown).toEqual(['', 'I can’t']);
});

it('draws nothing twice: somebody else’s words bring the typed ones along', () => {
	const { live, shown } = onPage();
	live.sendQuietly({ type: 'typed', text: 'I' });
	live.send({ type: 'typed', text: 'I do' });
	flushSync();
	live.catchUp();
	flushSync();
	expect(shown).toEqual(['', 'I do']);
});
