/** Puts one stage view over a real conversation, so that a test can say things and see them kept. */
import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { vi } from 'vitest';

import { begun } from '#conversation/resume.ts';
import type { ConversationEvent } from '#conversation/events.ts';
import type { Chair, Id, Role } from '#domain/people.ts';
import type { Pack } from '#domain/pack.ts';
import { newSession, type Session } from '#domain/session.ts';
import { sheetFor } from '#domain/sharing.ts';
import type { StageId } from '#domain/stages.ts';
import { sheetFrom, type Sheet } from '#ui/stages/sheet.ts';
import { starterPack } from './pack.ts';

// Typing by role is slow in jsdom, and slower on a busy machine: time says nothing here.
vi.setConfig({ testTimeout: 30_000 });

export type StageViewProps = {
	sheet: Sheet;
	part: string;
	onpart: (part: string) => void;
	go: (stage: StageId) => void;
	onpen: (voice: Id) => void;
};

export type Seat = { id: Id; role: Role; name: string; relation?: string; chair?: Chair };

export const ellis = 'ellis';
export const mum = 'mum';
export const jo = 'jo';

/** Ellis, Mum and Jo: the family of every stage test. */
export const family: readonly Seat[] = [
	{ id: mum, role: 'supporter', name: 'Dawn', relation: 'Mum' },
];

type Set = {
	stage?: StageId;
	part?: string;
	pen?: Id;
	holder?: Id;
	/** besides Ellis and Jo, who always have a chair */
	others?: readonly Seat[];
	/** said before the view is drawn */
	before?: readonly ConversationEvent[];
	/** a later sitting that begins from what was said before */
	again?: (session: Session) => Session;
	pack?: Pack;
};

const today = '2026-11-25';

/** The view, drawn, with the session behind it and the ways in which a room changes. */
export function onSheet(View: Component<StageViewProps>, set: Set = {}) {
	let ticks = 0;
	let ids = 0;
	const now = () => new Date(Date.UTC(2026, 10, 25, 10) + ticks++ * 1000).toISOString();
	const actor = begunWith(set, now);
	const place = {
		part: set.part ?? '',
		pen: set.pen ?? ellis,
		holder: set.holder ?? jo,
		throughInterpreter: false,
	};
	const visited: StageId[] = [];
	const sheet = () =>
		sheetFrom({
			session: sheetFor(actor.getSnapshot().context.session),
			pack: set.pack ?? starterPack,
			pen: place.pen,
			holder: place.holder,
			interpreting: {
				on: place.throughInterpreter,
				onswitch: (throughInterpreter) => {
					moveTo({ throughInterpreter });
				},
			},
			today,
			now,
			newId: () => `id-${(ids++).toString()}`,
			send: (event) => {
				actor.send(event);
			},
		});
	const props = (): StageViewProps => ({
		sheet: sheet(),
		part: place.part,
		onpart: (part) => {
			moveTo({ part });
		},
		go: (stage) => visited.push(stage),
		onpen: (pen) => {
			moveTo({ pen });
		},
	});
	const drawn = render(View, { props: props() });
	const redraw = () => drawn.rerender(props());
	function moveTo(change: Partial<typeof place>) {
		Object.assign(place, change);
		void redraw();
	}
	actor.subscribe(() => void redraw());
	return {
		user: userEvent.setup(),
		container: drawn.container,
		visited,
		place,
		/** everything that is kept, what is private included */
		session: () => actor.getSnapshot().context.session,
		send: async (event: ConversationEvent) => {
			actor.send(event);
			await redraw();
		},
		takePen: (pen: Id) => drawn.rerender((Object.assign(place, { pen }), props())),
		hold: (holder: Id) => drawn.rerender((Object.assign(place, { holder }), props())),
		sit: async (participant: Id, chair: Chair) => {
			actor.send({ type: 'chair.changed', participant, chair, at: now() });
			await redraw();
		},
	};
}

function begunWith(
	{ stage = 'start', others = family, before = [], again }: Set,
	now: () => string,
) {
	const at = now();
	const actor = begun(
		newSession({
			id: 'session-00',
			personId: 'person-00',
			practice: false,
			at,
			packId: starterPack.id,
			packVersion: starterPack.version,
			practitioner: { id: jo, name: 'Jo' },
			youngPersonId: ellis,
		}),
	);
	actor.start();
	const person = { id: ellis, name: 'Ellis', pronouns: 'they / them', relation: '' };
	actor.send({ type: 'person.changed', person });
	for (const { chair = 'here', relation = '', ...seat } of others)
		actor.send({
			type: 'person.joined',
			person: { pronouns: '', relation, ...seat },
			chair,
			at: now(),
		});
	actor.send({ type: 'stage.chosen', stage });
	for (const event of before) actor.send(event);
	if (!again) return actor;
	const later = begun(again(actor.getSnapshot().context.session));
	later.start();
	later.send({ type: 'stage.chosen', stage });
	return later;
}
