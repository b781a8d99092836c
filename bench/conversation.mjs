import { statSync } from 'node:fs';
import { converse } from '../scripts/sample/conversation.mjs';
import { createHand } from '../scripts/sample/hand.mjs';
import { autosaveFigure } from './autosave.mjs';
import { figure } from './figures.mjs';
import { startHost } from './host.mjs';
import { slowedDown } from './slowed-processes.mjs';
import { createProfile, slowDown } from './tablet.mjs';
import { tapFigure, watchTaps } from './taps.mjs';

const seconds = async (act) => {
	const began = performance.now();
	await act();
	return (performance.now() - began) / 1000;
};

const onTablet = async (act) => {
	const host = await startHost();
	const profile = await createProfile();
	const tablet = await profile.open(host.origin);
	tablet.context.setDefaultTimeout(60_000);
	try {
		return await act({ ...tablet, folder: profile.folder });
	} finally {
		await tablet.context.close();
		await profile.putAway();
		await host.stop();
	}
};

/** A whole conversation on a slow page; its workers run as fast as this machine. */
export const measureConversation = () =>
	onTablet(async ({ page, debug }) => {
		await watchTaps(page);
		const hand = createHand(page);
		const found = {};
		const plan = await converse(hand, {
			async onstage(name) {
				if (name === 'our-plan') found.autosave = await autosaveFigure(hand, debug);
				if (name === 'our-plan') await hand.goTo('Our plan');
			},
			async around(seal) {
				found.seal = await seconds(seal);
			},
		});
		const size = statSync(await plan.path()).size / 1024;
		return [
			await tapFigure(page),
			...found.autosave,
			figure('Making and sealing the plan, workers not slowed', found.seal, 's', 2),
			figure('The sealed plan', size, 'KB', 150),
		];
	});

/** The same seal with everything slowed, workers included: the harder of the two figures. */
export const measureSlowSeal = () =>
	onTablet(async ({ page, debug, folder }) => {
		await debug.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		let time = 0;
		await converse(createHand(page), {
			onstage: async () => undefined,
			async around(seal) {
				time = await slowedDown(folder, slowDown, () => seconds(seal));
			},
		});
		return [figure(`Making and sealing the plan, everything ${slowDown}x slower`, time, 's')];
	});
