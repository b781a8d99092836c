/** The words of reading aloud. */
export const readAloud = {
	read: 'Read this to me',
	noVoice: 'No voice on this tablet can read aloud.',
	noVoiceWhy: 'Only a voice that is on the tablet itself may read here.',
	notFetched: 'Reading aloud is not here yet. Try again in a moment.',
} as const;
