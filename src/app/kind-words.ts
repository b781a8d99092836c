/**
 * Words by chance stand on a screen that others look on, in a room where somebody may have had the
 * worst week of their life. What takes something away, and what hurts to read there, is left out;
 * what stays is over seven thousand words, and four of them more than 10^15 equally likely phrases.
 */
export const kindWords = (words: readonly string[]): readonly string[] =>
	words.filter((word) => !takesAway.test(word) && !hurtful.has(word));

const takesAway = /^(un|dis|de)/;

const hurtful: ReadonlySet<string> = new Set(
	`absinthe alone arrest ashamed backstab badass blade blame browbeat bruising casualty causing
	corrode crazed crazily crazy cruelly cruelness cruelty crying dreaded dreadful drown drowsily
	dreary drunk dying emptier enslave engulf entomb estranged evil exhume expel failing false famine
	fascism fasting feeble filth flinch gloomy glutton gore graveness graves graveyard grief grievance
	grimy groin grouch grudge handgun hangnail hangout hangover hangup harmful hassle hate hatred
	helpless hurt ignore illicitly impale impotence imprison isolated jailbird jailbreak jailer
	jailhouse knife loathing maimed moody morphine mourner mournful mutilated mutt negative nemesis
	numbness obituary ouch outcast overdose panic penknife persecute poison precut prison punch purge
	rabid racism ravage relapse relapsing repulsive resent revenge rotten ruined rupture sadden sadly
	sadness savage scared scarily scariness scarring scary scolding scorch scorn scrawny shame shock
	shriek shrill shun sinister sinner skinny slander slapping slashed slashing sliced slicer slicing
	smother sneer snub spoiled starved starving stench stifle strangle stress struggle stuck
	suffocate suspect tainted tarnish taunt thong threaten thrash tragedy traitor tremor trespass
	twisted undead uselessly valium venomous vice villain violate virus widow wince worried worrier
	worry worsening worst wound wreckage wrongdoer wrongful yelling`.split(/\s+/),
);
