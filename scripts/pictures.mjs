/**
 * The pictures of easy words: the few that are used, out of OpenMoji (CC BY-SA 4.0, openmoji.org),
 * as one module of the app. Their colours are made paler and warmer, because on the sheet a colour
 * says whose words something is; nothing else about them is changed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Each picture by the name that a pack uses, and the name that OpenMoji has for it. */
export const drawnFrom = {
	talking: 'speech-balloon',
	person: 'person',
	group: 'busts-in-silhouette',
	family: 'family',
	hug: 'people-hugging',
	doctor: 'health-worker',
	tablet: 'pill',
	phone: 'mobile-phone',
	calendar: 'calendar',
	clock: 'alarm-clock',
	waiting: 'hourglass-not-done',
	home: 'house',
	school: 'school',
	book: 'open-book',
	screen: 'laptop',
	game: 'video-game',
	letter: 'envelope',
	record: 'clipboard',
	private: 'locked',
	look: 'eye',
	listen: 'ear',
	stop: 'raised-hand',
	thinking: 'thinking-face',
	sad: 'pensive-face',
	worried: 'worried-face',
	calm: 'relieved-face',
	smile: 'slightly-smiling-face',
	sleeping: 'sleeping-face',
	ill: 'nauseated-face',
	mind: 'brain',
	steps: 'footprints',
	moving: 'person-running',
	food: 'fork-and-knife-with-plate',
	sport: 'soccer-ball',
	money: 'money-bag',
	bus: 'bus',
	door: 'door',
	compare: 'left-right-arrow',
	writing: 'memo',
	counting: 'magnifying-glass-tilted-left',
	back: 'left-arrow-curving-right',
	again: 'counterclockwise-arrows-button',
	lantern: 'red-paper-lantern',
	safe: 'ring-buoy',
	ambulance: 'ambulance',
	hard: 'cloud-with-rain',
	change: 'puzzle-piece',
	aim: 'bullseye',
	together: 'handshake',
	tell: 'megaphone',
	heart: 'red-heart',
	choose: 'backhand-index-pointing-right',
	signing: 'fountain-pen',
	growing: 'seedling',
	tired: 'low-battery',
	goodbye: 'waving-hand',
	asking: 'person-raising-hand',
	unsure: 'person-shrugging',
	yes: 'check-mark',
	no: 'no-entry',
};

const id = 'virtual:pictures';

/** @returns {import('vite').Plugin} the module `virtual:pictures`, a name and a drawing to each */
export const pictures = () => ({
	name: 'pictures',
	resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
	load: (asked) =>
		asked === `\0${id}` ? `export const drawn = ${JSON.stringify(drawings())};` : undefined,
});

/** Every picture as an address that an image can have: no file to fetch, nothing put into the page. */
export function drawings() {
	const file = createRequire(import.meta.url).resolve('@iconify-json/openmoji/icons.json');
	const { icons } = JSON.parse(readFileSync(file, 'utf8'));
	return Object.fromEntries(
		Object.entries(drawnFrom).map(([name, drawing]) => [name, addressOf(icons[drawing].body)]),
	);
}

function addressOf(body) {
	const paler = body.replaceAll(/#([\da-f]{6}|[\da-f]{3})\b/gi, (_, hex) => tinted(hex));
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${paler}</svg>`;
	return `data:image/svg+xml,${svg.replaceAll('%', '%25').replaceAll('#', '%23')}`;
}

/** Lines stay black and white stays white; what lies between becomes one of four tints of paper. */
function tinted(hex) {
	const six = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
	const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16));
	const light = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
	if (light < 0.08) return '#000';
	if (light > 0.97) return '#fff';
	return light > 0.75 ? '#f3e7cd' : light > 0.5 ? '#e3cfa4' : light > 0.3 ? '#c9b184' : '#8f7d5c';
}
