import { readdirSync, readFileSync } from 'node:fs';

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const parentOf = (id) => {
	try {
		// The name in the brackets may hold spaces and brackets of its own.
		return Number(readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
	} catch {
		return undefined;
	}
};

/** A process and all that it started, itself first. */
const familyOf = (id) => {
	const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	const parents = new Map(running.map((name) => [Number(name), parentOf(name)]));
	const family = [id];
	for (const member of family) {
		for (const [child, parent] of parents) if (parent === member) family.push(child);
	}
	return family;
};

const isRunning = (id) => {
	try {
		process.kill(id, 0);
		// One that is dead and not yet buried answers too.
		return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
	} catch {
		return false;
	}
};

const programOf = (id) => {
	try {
		return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')[0];
	} catch {
		return '';
	}
};

/** Ends only those of the family that run this program; answers how many there were. */
export const killMembers = (id, program) => {
	const members = familyOf(id).filter((member) => programOf(member).endsWith(`/${program}`));
	for (const member of members) process.kill(member, 'SIGKILL');
	return members.length;
};

/** Ends a process and all that it started the way an empty battery does; waits until they are gone. */
export const killFamily = async (id) => {
	const family = familyOf(id);
	for (const member of family) {
		try {
			process.kill(member, 'SIGKILL');
		} catch {
			// Gone by itself in between.
		}
	}
	while (family.some(isRunning)) await pause(50);
};
