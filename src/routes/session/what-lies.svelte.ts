import type { Conversing } from '#app/conversing.svelte.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { experience } from '#content/messages/experience.ts';
import { spokenList } from '#content/messages/kit.ts';
import { practice } from '#content/messages/practice.ts';
import { stageTitles } from '#content/messages/stages.ts';
import { finishing as finishWords, unread } from '#content/messages/tablet.ts';
import { isPresent } from '#domain/people.ts';
import { isSealed } from '#domain/session.ts';
import { stageAfter, stageBefore, stageIds } from '#domain/stages.ts';
import { isTalkedAboutNow } from '#domain/talked.ts';
import { ownStageAfter, ownStageBefore } from '#ui/stages/in-other-hands.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** What lies on the table now: in whose hands, which stage or what beside it, and what that allows. */
export class WhatLies {
	/** entries that were just opened stay readable until the practitioner goes on */
	isReading = $state(false);
	/** the page that asks how it was has been fetched */
	isExperienceHere = $state(false);
	readonly #tablet: TabletApp;
	readonly #conversing: Conversing;
	readonly #isFinishing: () => boolean;
	#lying: Sheet | undefined;

	constructor(tablet: TabletApp, conversing: Conversing, isFinishing: () => boolean) {
		this.#tablet = tablet;
		this.#conversing = conversing;
		this.#isFinishing = isFinishing;
	}

	/** Who holds the tablet: the practitioner is `null`. */
	get holder() {
		return this.#tablet.life.context.holder;
	}
	readonly sheet: Sheet = $derived.by(() => {
		const { isSafetyOpen, sitting } = this.#conversing;
		// Under Staying safe it lies still: what is out of sight is not drawn again at every key.
		// Whoever sits down meanwhile may read less of it.
		if (!this.#lying || !isSafetyOpen || this.#lying.sitting !== sitting)
			this.#lying = this.#conversing.sheet(this.holder);
		return this.#lying;
	});
	get stage() {
		return this.#conversing.stage;
	}

	get onlySheet(): boolean {
		return this.holder === null && this.#conversing.onlySheet;
	}
	/** Never on a shared screen: it waits until the practitioner has the tablet to themselves again. */
	get showsUnread(): boolean {
		const isWaiting = this.isReading || this.#conversing.unread.length > 0;
		return this.holder === null && !this.onlySheet && isWaiting;
	}
	get looksBack(): boolean {
		return this.holder === null && this.#conversing.practising?.isLookingBack === true;
	}
	/** How it was, in the young person's hands and nobody else's. */
	get asksExperience(): boolean {
		const isTheirs = this.holder === this.sheet.youngPerson && !this.#isFinishing();
		return this.#conversing.experience.isAsking && isTheirs;
	}
	/** The title of what lies there beside the stages, if anything does. */
	readonly beside: string | undefined = $derived.by(() => {
		if (this.showsUnread) return unread.title;
		if (this.looksBack) return practice.reflection.short;
		if (this.#isFinishing()) return finishWords.title;
		if (!this.asksExperience) return undefined;
		return experience[this.#conversing.experience.isDone ? 'thanks' : 'title'];
	});

	readonly isSealed: boolean = $derived.by(() => isSealed(this.sheet.session));
	/** Taking home and confirming come after the seal; what was said can only be read. */
	get isPast(): boolean {
		return this.isSealed && this.stage !== 'plan' && !this.beside;
	}
	/** The six moves are of using a grid; the last of them is made with the plan. */
	get guided() {
		const isOnTable = this.holder === null && !this.onlySheet && !this.beside;
		const isOfMoves = this.stage === 'options' || this.stage === 'plan';
		return isOnTable && isOfMoves ? this.#conversing.practising : undefined;
	}
	/** What happened since, for whoever practises the meeting after. */
	get nextMeeting() {
		const { practising } = this.#conversing;
		const isSaid = this.stage === 'start' || this.stage === 'goals';
		if (this.holder !== null || !practising?.isNextMeeting || !isSaid || this.beside) return null;
		return practising.family.nextMeeting;
	}

	readonly stages = $derived.by(() =>
		stageIds.map((id) => ({
			id,
			title: stageTitles[id],
			hasNotes: isTalkedAboutNow(this.sheet.session, id),
			current: id === this.stage && !this.beside,
		})),
	);
	/** Whoever is here, in one line. */
	readonly people: string = $derived.by(() => {
		const { everyone, session } = this.sheet;
		const here = everyone.filter(({ id, name }) => name !== '' && isPresent(session, id));
		return spokenList(here.map(({ name }) => name));
	});
	get heldBy() {
		return this.sheet.everyone.find(({ id }) => id === this.holder);
	}
	get next() {
		return this.holder === null ? stageAfter(this.stage) : ownStageAfter(this.stage);
	}
	get before() {
		return this.holder === null ? stageBefore(this.stage) : ownStageBefore(this.stage);
	}
}
