/** The words around easy words. */
export const easy = {
	notYet: 'Not in easy words yet',
	/** on and off at one tap, in the panel of how we talk */
	legend: 'Words',
	kinds: {
		easyWords: 'Easy words',
		pictures: 'Pictures',
	},
};
