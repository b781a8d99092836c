import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { conversationMachine } from '#conversation/machine.ts';
import { begun, isSafetyOpen, keptFrom, resumedFrom, stageIn } from '#conversation/resume.ts';
import { stageIds } from '#domain/stages.ts';
import { at, family } from '../domain/people-at-the-table.ts';
import { moves } from './happenings.ts';

describe('every way through the conversation', () => {
	const paths = getShortestPaths(conversationMachine, {
		input: { session: family() },
		events: moves,
		filterEvents: (state, event) => state.can(event),
		serializeState: (state) => JSON.stringify(state.value),
	});
	const title = (path: (typeof paths)[number]) =>
		path.steps
			.slice(1)
			.map(({ event }) => ('stage' in event ? `to ${event.stage}` : event.type))
			.join(', then ') || 'an open sheet';

	test('reaches each of the eight stages, with staying safe open and closed', () => {
		expect(new Set(paths.map((path) => JSON.stringify(path.state.value))).size).toBe(16);
	});

	test.each(paths.map((path) => [title(path), path] as const))('%s', (_title, path) => {
		const actor = begun(family()).start();
		for (const step of path.steps.slice(1)) actor.send(step.event);
		expect(actor.getSnapshot().value).toEqual(path.state.value);
		expect(actor.getSnapshot().context.session.sealed).toEqual([]);
		const again = resumedFrom(keptFrom(actor.getSnapshot()));
		if (!again.ok) throw new Error('A kept conversation opens again');
		expect(again.value.getSnapshot().value).toEqual(path.state.value);
	});
});

test('staying safe opens from anywhere and comes back exactly there', () => {
	for (const stage of stageIds) {
		const actor = begun(family()).start();
		actor.send({ type: 'stage.chosen', stage });
		actor.send({ type: 'safety.opened', at });
		expect(isSafetyOpen(actor.getSnapshot())).toBe(true);
		actor.send({ type: 'safety.closed' });
		expect(stageIn(actor.getSnapshot())).toBe(stage);
	}
});

test('a stage that this app does not know is refused, and nothing is guessed', () => {
	const result = resumedFrom({
		place: { stage: 'dreams', safetyOpen: false, parts: {} },
		session: family(),
	});
	expect(result).toEqual({ ok: false, problem: { kind: 'stage-unknown', stage: 'dreams' } });
});

test('a page that is photographed as people finish is known in every stage', () => {
	for (const stage of stageIds) {
		const actor = begun(family()).start();
		actor.send({ type: 'stage.chosen', stage });
		actor.send({ type: 'plan.taken-home', at, way: 'photo' });
		expect(actor.getSnapshot().context.session.takenHome).toEqual([{ at, way: 'photo' }]);
	}
});
