/** Made-up sessions of 20 KB, the same at every run. */

const names = [
	'Amira',
	'Zoë',
	'Kwame',
	'Siân',
	'Leila',
	'Tomasz',
	'Ngozi',
	'Eilidh',
	'Ravi',
	'Maya',
];
const words = (
	'sleep school walk music kitchen friend garden morning phone lesson train sister football quiet ' +
	'worry evening cousin paint homework bus window stairs again better slowly laugh listen tired'
).split(' ');

/** Numbers that look like chance and are the same each time. */
const chanceFrom = (seed) => {
	let state = (seed * 2_654_435_761 + 1) >>> 0;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
};

const length = 20_000;

/** What the app would hand over to be saved: a record of 20 KB, and what the list shows of it. */
export const sessionToSave = (n) => {
	const chance = chanceFrom(n);
	const said = [];
	for (let size = 0; size < length;) {
		const word = words[chance(words.length)] + (chance(3) === 0 ? chance(1000) : '');
		said.push(word);
		size += word.length + 1;
	}
	const at = new Date(Date.UTC(2020, 0, 1) + n * 1_800_000).toISOString();
	const header = {
		title: `${names[chance(names.length)]} ${n}`,
		createdAt: at,
		updatedAt: at,
		state: 'finished',
		empty: false,
	};
	return { record: { version: 1, said: said.join(' ') }, header };
};

/** The id of the nth session: as random-looking as a real one, in no order. */
export const idOf = async (n) => {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`session ${n}`));
	return [...new Uint8Array(hash, 0, 16)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
};
