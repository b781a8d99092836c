import type { Pack } from './pack.ts';

/** Every text of the pack but the easy words themselves. */
export const textsOf = (pack: Pack): ReadonlySet<string> => {
	const texts = new Set<string>();
	const within = (value: unknown): void => {
		if (typeof value === 'string') texts.add(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(within);
	};
	within({ ...pack, easy: undefined });
	return texts;
};
