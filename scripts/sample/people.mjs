/** A made-up family and who helps them: names as people really have them. */
export const youngPerson = 'Zoë';
export const father = 'محمد';
export const practitioner = 'Jo Okafor';

let today = () => new Date();

/** Every date is reckoned from this day on, where the tablet's clock was set to it. */
export const setToday = (day) => (today = () => new Date(day));

/** The day in so many days, as a date field wants it. */
export const inDays = (days) => {
	const day = today();
	day.setDate(day.getDate() + days);
	return day.toLocaleDateString('sv-SE');
};
