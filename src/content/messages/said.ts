/** Words around what people said: adding, changing, keeping private. */
export const said = {
	takenOut: (whose: string) => `${whose}’s words are taken out.`,
	whose: (name: string) => `${name}, in their own words`,
	answeredTogether: 'We answer this one together.',
	earlier: 'Earlier wording',
	through: (language: string) => `through an interpreter${language ? `, ${language}` : ''}`,
	throughSwitch: (how: string) => `Said ${how}`,
	/** In place of “Add words” for whoever only shows today: it is theirs to change their mind. */
	afterAll: 'Words after all',
	throughLegend: 'How are these words said?',
	addFor: (name: string) => `Add ${name}’s words`,
} as const;
