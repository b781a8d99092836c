import type { Chair, Id, Instant, Participant } from '#domain/people.ts';
import type {
	ArrangedGrid,
	Contact,
	Lead,
	NumberFromElsewhere,
	Recorded,
	Review,
	SealedDocument,
	SharingChoice,
	Statement,
	Step,
	TakenHome,
} from '#domain/plan-parts.ts';
import type { AnswerGiven, WordsSaid } from '#domain/said.ts';
import type { Answer, Words } from '#domain/session.ts';
import type { StageId } from '#domain/stages.ts';
import type { Change } from '#domain/undoing.ts';
import type { SaidByChange } from '#domain/whose.ts';

/** What can be heard whatever the stage: facts, in the past tense. */
export type AnywhereEvent =
	| { type: 'stage.chosen'; stage: StageId }
	| { type: 'place.moved'; stage: StageId; part: string }
	| { type: 'safety.opened'; at: Instant }
	| { type: 'safety.closed' }
	| ({ type: 'words.said' } & WordsSaid)
	| { type: 'words.removed'; id: Id }
	| { type: 'words.put-back'; words: Words }
	| ({ type: 'answer.given' } & AnswerGiven)
	/** `undoes`: it was not there before, and a short bar takes it back */
	| { type: 'answer.taken-back'; id: Id; undoes?: true }
	| { type: 'answer.put-back'; answer: Answer }
	/** *Undo*, and *Redo*, which takes the undoing back */
	| { type: 'change.taken-back'; change: Change }
	| { type: 'entry.kept-from'; id: Id; readers: readonly Id[] }
	| { type: 'entries.opened'; ids: readonly Id[] }
	| ({ type: 'words.said-by-changed' } & SaidByChange)
	| { type: 'person.joined'; person: Participant; chair: Chair; at: Instant }
	| {
			type: 'person.changed';
			person: Pick<Participant, 'id' | 'name' | 'pronouns' | 'relation'>;
	  }
	| { type: 'person.left-out'; id: Id }
	| { type: 'practitioner.told'; id: Id; isSame: boolean }
	| { type: 'chair.changed'; participant: Id; chair: Chair; at: Instant }
	/** the questions about how it was go into the young person's hands */
	| { type: 'experience.asked' }
	| { type: 'session.finished'; at: Instant };

export type OptionsEvent =
	{ type: 'grid.arranged'; grid: ArrangedGrid } | { type: 'grid.put-away'; topicId: string };

export type GoalsEvent =
	{ type: 'number.typed'; number: NumberFromElsewhere } | { type: 'number.removed'; id: Id };

export type PlanEvent =
	| { type: 'step.agreed'; step: Step }
	| { type: 'step.removed'; id: Id }
	| { type: 'lead.named'; lead: Lead | null }
	| { type: 'review.set'; review: Review | null }
	| { type: 'contact.kept'; contact: Contact }
	| { type: 'contact.removed'; id: Id }
	| { type: 'copy.chosen'; choice: SharingChoice }
	| { type: 'copy.removed'; id: Id }
	| { type: 'plan.read-back'; at: Instant }
	| { type: 'statement.made'; statement: Statement }
	| { type: 'statement.taken-back'; voice: Id }
	| { type: 'plan.sealed'; document: SealedDocument }
	| ({ type: 'plan.taken-home' } & TakenHome)
	| ({ type: 'record.confirmed' } & Recorded);

export type SafetyEvent = { type: 'safety-plan.kept'; at: Instant };

/** Every event there is. */
export type ConversationEvent = AnywhereEvent | OptionsEvent | GoalsEvent | PlanEvent | SafetyEvent;
