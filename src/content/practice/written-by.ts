/** Who made these families up, and until when they were looked through. Nobody in them is real. */
export const madeUp = {
	madeUpBy: 'Made up by the team that makes Side by Side',
	reviewedOn: '2026-11-26',
	reviewBy: '2027-11-30',
} as const;
