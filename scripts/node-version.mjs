import { giveUp } from './run.mjs';

const oldest = [20, 19];

/** Refuses a Node that is too old before a package fails with a riddle. */
export const requireNode = (version = process.versions.node) => {
	const [major, minor] = version.split('.').map(Number);
	const isEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
	if (!isEnough) {
		giveUp(`Side by Side needs Node ${oldest.join('.')} or later; this is Node ${version}.`);
	}
};
