/** "25 Nov" in the year it is now, "25 Nov 2025" in any other; '' when it is no date. */
export function shortDay(date: string, today: string): string {
	const at = new Date(`${date}T12:00:00`);
	if (Number.isNaN(at.getTime())) return '';
	const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
	return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year });
}
