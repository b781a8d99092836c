/** The words of the shared controls, whatever screen they stand on. */
export const kit = {
	addWords: 'Add words',
	save: 'Save words',
	cancel: 'Cancel',
	edit: 'Change',
	remove: 'Take out',
	undo: 'Undo',
	close: 'Close',
	notToday: 'Not today',
	clear: 'Clear my answer',
	whoseWords: 'Whose words?',
	saved: 'Saved',
	savedWhere: 'on this tablet',
	saving: 'Saving',
	notSaved: 'Not saved yet. Keep this open',
	/** Said when one person wrote what another said. */
	writtenBy: (writer: string) => `written down by ${writer}`,
	/** The accessible name of a tool beside someone's words. */
	toolFor: (tool: string, voice: string) => `${tool}: ${voice}’s words`,
	keepPrivate: 'Keep private',
	keptFrom: (readers: string) => `Kept from ${readers}`,
	keepFromWhom: 'Who should not see this?',
	keepDone: 'Done',
	/** Somebody without a chair: what is kept from them is kept before they come in. */
	keepFromAbsent: 'Somebody who isn’t here yet',
	keepFromName: 'Who is it?',
	keepFromNameHint:
		'A name, or who they are to you. An empty chair gets it: whoever is here can see the chair, but not that anything is kept.',
	keepFromThem: 'Keep it from them',
	/** The answer to that question that names everybody who reads here. */
	keepFromAll: 'All of them',
	notSet: 'Not set yet',
	outOfTen: (value: number) => `${value} out of 10`,
	ofHundred: (count: number) => `${count} of 100`,
	signHere: 'Draw your name here',
	drawAgain: 'Clear the drawing',
	undoStroke: 'Undo the last line',
	drawn: 'Something is drawn',
	nothingDrawn: 'Nothing drawn yet',
	holdHint: 'Keep holding for a second. Or tap it once.',
	withoutHolding: 'Without holding',
	andThen: 'and',
} as const;

/** A list as people say it: "Mum", "Mum and Dad", "Mum, Dad and Jo". */
export function spokenList(names: readonly string[]): string {
	if (names.length < 2) return names[0] ?? '';
	return `${names.slice(0, -1).join(', ')} ${kit.andThen} ${names[names.length - 1]}`;
}
