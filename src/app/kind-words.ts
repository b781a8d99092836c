/**
 * Words by chance stand on a screen that others look on, in a room where somebody may have had the
 * worst week of their life. What takes something away, and what hurts to read there, is left out;
 * what stays is nearly seven thousand words, and four of them more than 10^15 equally likely phrases.
 */
export const kindWords = (words: readonly string[]): readonly string[] =>
	words.filter((word) => !takesAway.test(word) && !hurtful.has(word));

const takesAway = /^(un|dis|de)/;

const hurtful: ReadonlySet<string> = new Set(
	`absinthe agony alone arrest ashamed backstab badass blade blame browbeat bruising casualty
	causing corrode crazed crazily crazy cruelly cruelness cruelty crying dreaded dreadful dreary
	drown drowsily emptier endanger engulf enslave entomb estranged evil exhume expel explode
	failing false famine fascism fasting feeble filth flinch gloomily gloomy glutton gore graveness
	graves graveyard grief grievance grimy groin grudge handgun hangnail hangout hangover hangup
	harmful hassle hatchet hate hatred headsman helpless hurt hypocrite ignore illicitly impale
	impotence imprison isolated jackknife jailbird jailbreak jailer jailhouse maimed moody morphine
	mourner mournful mutilated mutt negative nemesis numbness obituary ouch outcast panic penknife
	perish persecute poison precut prison punch purge rabid racism ravage relapse relapsing
	repulsive resent revenge rotten ruined rupture sadden sadly sadness savage scared scarily
	scariness scarring scary scolding scorch scorn scrawny shame shock shrapnel shriek shrill shun
	sinister sinner skinny slander slapping slashed slashing sliced slicer slicing smother sneer
	snub spoiled starved starving stench stifle stoning strangle stress struggle stuck suffocate
	suspect tainted tarnish taunt thong thrash threaten tragedy traitor tremor trespass twisted
	undead uselessly valium venomous vice villain violate virus widow wince wincing worried worrier
	worry worsening worst wound wrath wreckage wrongdoer wrongful yelling`.split(/\s+/),
);
