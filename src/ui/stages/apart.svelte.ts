import { untrack } from 'svelte';
import { isPresent, presentIn, type Id } from '#domain/people.ts';
import type { ChoiceQuestion, WordsQuestion } from '#domain/questions.ts';
import type { Sheet } from './sheet.ts';

type Questions = readonly (WordsQuestion | ChoiceQuestion)[];

/** Who is here and has said nothing yet to these questions. The practitioner, who goes last, apart. */
export const stillToAnswer = (sheet: Sheet, questions: Questions): readonly Id[] =>
	sheet.voices
		.map((voice) => voice.id)
		.filter((id) => id !== sheet.practitioner && isPresent(sheet.session, id))
		.filter(
			(id) =>
				![...sheet.session.words, ...sheet.session.answers].some(
					(entry) => entry.saidBy === id && questions.includes(entry.question),
				),
		);

/** Nobody but the practitioner can read the sheet now: the time for what is theirs alone. */
export const isPractitionerAlone = (sheet: Sheet): boolean =>
	sheet.isPractitionerHolding &&
	sheet.othersRead !== true &&
	presentIn(sheet.session).every((person) => person.id === sheet.practitioner);

/**
 * Voices that could sway each other answer apart: only the pen's own words show, until everybody
 * here has answered or somebody asks. Looked at when the pen changes hands and not at each key, so
 * that nobody's first word uncovers the others'.
 */
export class AnswersApart {
	#sheet: () => Sheet;
	#asked = $state(false);
	#answered = $state(false);
	readonly #pen = $derived.by(() => this.#sheet().pen);

	constructor(sheet: () => Sheet, questions: Questions) {
		this.#sheet = sheet;
		$effect.pre(() => {
			if (this.#pen) this.#answered = untrack(() => stillToAnswer(sheet(), questions).length === 0);
		});
	}

	get isShowingEveryone(): boolean {
		return this.#asked || this.#answered;
	}

	/** Whether everybody here has answered, so that there is nothing left to ask for. */
	get isOpen(): boolean {
		return this.#answered;
	}

	/** The ids of the voices whose words show now. */
	get shown(): readonly Id[] {
		const { everyone } = this.#sheet();
		return this.isShowingEveryone ? everyone.map((voice) => voice.id) : [this.#pen];
	}

	showEveryone = (): void => {
		this.#asked = true;
	};

	showOnlyThePen = (): void => {
		this.#asked = false;
	};
}
