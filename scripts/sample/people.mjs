/** A made-up family and who helps them: names as people really have them. */
export const youngPerson = 'Zoë';
export const father = 'محمد';
export const practitioner = 'Jo Okafor';

/** The day in so many days, as a date field wants it. */
export const inDays = (days) => {
	const day = new Date();
	day.setDate(day.getDate() + days);
	return day.toLocaleDateString('sv-SE');
};
