/** What to leave for next time when time is short. The team's own: a service writes what suits it. */
import type { MinutesWording } from '#domain/pack-wording.ts';
import { setLocally } from '#content/packs/write.ts';

export const minutes: readonly MinutesWording[] = [
	{
		minutes: 10,
		suggests: setLocally(
			'Ten minutes is enough for what matters most and one next step. The kinds of help, Side by side and Goals can wait for next time.',
		),
	},
	{
		minutes: 25,
		suggests: setLocally(
			'There is time for what matters, one or two things side by side, and what we try first. Goals can wait for next time.',
		),
	},
	{
		minutes: 50,
		suggests: setLocally('There is time to look at each part. You can stop at any of them.'),
	},
];
