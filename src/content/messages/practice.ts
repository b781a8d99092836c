/** The made-up family that practice begins with. Nobody in it is real. */
export const practice = {
	practitioner: 'Jo',
	youngPerson: { name: 'Ellis', pronouns: 'they, them' },
	birth: '2012-03',
	supporter: { name: 'Sara', relation: 'Mum' },
} as const;
