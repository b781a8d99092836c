export const youngPerson = 'Zephyrquill';
export const practitioner = 'Jo Okafor';
export const pin = '314159';
export const moreWords = 'Thistlemarch, said just before';
export const question = 'What’s going on, in your own words?';
export const ownWords = 'Hushabrindle, all grey since March 🌧️ أنا متعبة جدا';
export const goalQuestion = 'A goal, in your own words';
export const goal = 'Football again with Quennellis ⚽ كرة القدم';
export const wrongWords = 'apple river candle stone';

/** What must not lie readable anywhere, nor show under the cover. */
export const typed = [
	...[youngPerson, 'Hushabrindle', 'Quennellis', 'Thistlemarch'],
	...['أنا متعبة جدا', 'كرة القدم'],
];
