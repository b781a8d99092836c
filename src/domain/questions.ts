import type { PlaceId } from './stages.ts';

/**
 * Every question that somebody can answer in their own words, and where it is asked.
 * `about.subject` says what the words are about when a question is asked of several things
 * (a card, an option, a goal).
 */
export const wordsQuestions = {
	'start.nameFor': 'start',
	'start.secondIdentifier': 'start',
	'start.whereNow': 'start',
	'start.whoCanHear': 'start',
	'start.numberIfCutOff': 'start',
	'start.stopWord': 'start',
	'start.language': 'start',
	'start.accessNeeds': 'start',
	'start.privacySaidBack': 'start',
	'start.parentalResponsibility': 'start',
	'start.parentalLimits': 'start',
	'start.contactRules': 'start',
	/** in the practitioner's own words: what they saw and offered, when somebody did not talk */
	'start.practitionersPage': 'start',
	/** only for the practitioner, from whoever held the tablet and asked for a minute alone */
	'start.sayAlone': 'start',
	'whatMatters.ownCard': 'whatMatters',
	'whatMatters.cardNote': 'whatMatters',
	'whatMatters.goingOn': 'whatMatters',
	'whatMatters.alreadyHelps': 'whatMatters',
	'whatMatters.whoHelps': 'whatMatters',
	'whatMatters.different': 'whatMatters',
	'whatMatters.wouldBeBad': 'whatMatters',
	'kindOfHelp.why': 'kindOfHelp',
	'kindOfHelp.together': 'kindOfHelp',
	'kindOfHelp.whyNow': 'kindOfHelp',
	'options.toAsk': 'options',
	'options.askedAnswer': 'options',
	'options.ownRow': 'options',
	'options.fit': 'options',
	'options.practitionerView': 'options',
	'limits.success': 'limits',
	'limits.byWhen': 'limits',
	'limits.howLikely': 'limits',
	'limits.mayNotChange': 'limits',
	'limits.downsides': 'limits',
	'limits.wait': 'limits',
	'limits.meanwhile': 'limits',
	'limits.ifNoHelp': 'limits',
	'limits.whenToStop': 'limits',
	'limits.livingWith': 'limits',
	/** subject: option; each one is a meeting, or a point where we look, in the order it was said */
	'limits.meetings': 'limits',
	/** subject: option; with none, in records from before it was asked of each */
	'limits.saidBack': 'limits',
	'choice.readyHelp': 'choice',
	'choice.reason': 'choice',
	'choice.place': 'choice',
	'choice.withWhom': 'choice',
	'choice.agreementWords': 'choice',
	'choice.decidesBasis': 'choice',
	'goals.goal': 'goals',
	'goals.ten': 'goals',
	'goals.five': 'goals',
	'goals.zero': 'goals',
	'goals.smallStep': 'goals',
	'goals.cost': 'goals',
	'review.helped': 'goals',
	'review.notHelped': 'goals',
	'ending.keepDoing': 'goals',
	'ending.earlySigns': 'goals',
	'ending.livingWith': 'goals',
	'ending.wayBack': 'goals',
	'plan.meanwhile': 'plan',
	'plan.namesOffPaper': 'plan',
	/** what somebody asked to have changed in a sealed plan, in their words */
	'plan.changeAsked': 'plan',
	/** how they asked: by phone, by letter */
	'plan.changeHow': 'plan',
	'safety.signs': 'safety',
	'safety.whatICanDo': 'safety',
	'safety.distract': 'safety',
	'safety.ask': 'safety',
	'safety.professionals': 'safety',
	'safety.safer': 'safety',
	'safety.supporterPage': 'safety',
	'safety.nextContact': 'safety',
} as const satisfies Record<string, PlaceId>;

export type WordsQuestion = keyof typeof wordsQuestions;

/** Every question that is answered by choosing, and where it is asked. */
export const choiceQuestions = {
	/** 'room' | 'phone' | 'video' */
	'start.howWeMeet': 'start',
	/** month and year of birth, 'YYYY-MM' */
	'start.birth': 'start',
	/** 'checked', given before the first word */
	'start.identityChecked': 'start',
	/** a list of wishes: 'largeText' | 'easyWords' | 'readAloud' | 'pictures' | 'oneQuestion' | ... */
	'start.howToTalk': 'start',
	/** how much say each wants today: 'lead' | 'share' | 'listen' | 'notSure' */
	'start.sayWanted': 'start',
	/** 'aloud' | 'read' | 'both' */
	'start.privacyExplained': 'start',
	/** asked only while the young person holds the tablet: 'yes' | 'no' | 'later' | 'notSure' */
	'start.timeAlone': 'start',
	/** 'asked': whoever holds the tablet would like a minute alone with the practitioner */
	'start.minuteAlone': 'start',
	/** 'showOnly' | 'onlyThePlan' | 'yes' */
	'start.writing': 'start',
	/** a list: 'call' | 'text' | 'letter' | 'email' | 'voicemail' */
	'start.contactWays': 'start',
	/** minutes that we have, a number */
	'start.minutes': 'start',
	/** subject: card; 'weighs' | 'comesAndGoes' | 'goingAllRight' */
	'whatMatters.place': 'whatMatters',
	/** a list of card ids, most important first */
	'whatMatters.order': 'whatMatters',
	/** a list of one or two grouping ids, or ['notSure'] */
	'kindOfHelp.point': 'kindOfHelp',
	/** 'together' | 'differ' */
	'kindOfHelp.joint': 'kindOfHelp',
	/** a date */
	'kindOfHelp.lookAgain': 'kindOfHelp',
	/** practitioner only: one of the 19 case-mix groupings */
	'kindOfHelp.caseMix': 'kindOfHelp',
	/** subject: 'topic/option' or 'topic/option/question'; 'like' | 'notSure' | 'notForMe' | 'ask' */
	'options.mark': 'options',
	/** subject: the question to ask; 'asked' | 'answered' | 'nextTime' */
	'options.askedState': 'options',
	/** why the practitioner's view was opened: 'askedFor' | 'safety' | 'law' */
	'options.viewOpened': 'options',
	/** subject: 'option/row'; 'talked' */
	'limits.talked': 'limits',
	/** subject: ready question; 'yes' | 'notYet' | 'skip' */
	'choice.ready': 'choice',
	/** 'choose' | 'trial' | 'nothingExtra' | 'notYet' | 'takeHome' */
	'choice.kind': 'choice',
	/** weeks of a trial, a number */
	'choice.trialWeeks': 'choice',
	/** subject: option; 'chosen' | 'setAside' */
	'choice.option': 'choice',
	/** a list: 'inPerson' | 'video' | 'phone' | 'group' | 'oneToOne' | 'withFamily' */
	'choice.ways': 'choice',
	/** 'agree' | 'partly' | 'disagree' | 'notSaying' */
	'choice.agreement': 'choice',
	/** who decides in law: one of the pack's own sentences for the age band */
	'choice.decides': 'choice',
	/** a list of goal ids, most important first */
	'goals.order': 'goals',
	/** subject: goal; 0 to 10, or 'notToday' */
	'goals.rating': 'goals',
	/** subject: goal; 'asked': the question about costs was asked aloud */
	'goals.costAsked': 'goals',
	/** subject: a step of last time; 'done' | 'partly' | 'notDone' | 'notWanted' */
	'review.step': 'goals',
	/** subject: goal; 'notMoving': a person's tap, and never our arithmetic */
	'review.notMoving': 'goals',
	/** 'goOn' | 'change' | 'pause' | 'end' */
	'review.next': 'goals',
	/** subject: safety step; a list of reader ids who may see it */
	'safety.seenBy': 'safety',
} as const satisfies Record<string, PlaceId>;

export type ChoiceQuestion = keyof typeof choiceQuestions;

/** The rows of *Can and can't*, in the order in which they are read. */
export const limitsRows = [
	'limits.success',
	'limits.byWhen',
	'limits.howLikely',
	'limits.mayNotChange',
	'limits.downsides',
	'limits.wait',
	'limits.meanwhile',
	'limits.ifNoHelp',
	'limits.whenToStop',
	'limits.livingWith',
] as const satisfies readonly WordsQuestion[];

/** The page that an ending has, in the order in which it is read. */
export const endingQuestions = [
	'ending.keepDoing',
	'ending.earlySigns',
	'ending.livingWith',
	'ending.wayBack',
] as const satisfies readonly WordsQuestion[];

/** The six steps of the safety plan, in order. */
export const safetySteps = [
	'safety.signs',
	'safety.whatICanDo',
	'safety.distract',
	'safety.ask',
	'safety.professionals',
	'safety.safer',
] as const satisfies readonly WordsQuestion[];

const places = { ...wordsQuestions, ...choiceQuestions };

/** Where a question is asked. */
export const placeOf = (question: WordsQuestion | ChoiceQuestion): PlaceId => places[question];
