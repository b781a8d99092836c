/** Words that a pack may not use: they blame, rank, promise or hide the number. */
import type { Pack } from '#domain/pack.ts';
import type { PackProblem } from './pack-problem.ts';

const stopList: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
	{ pattern: /\brecover(?:y|ies|ed|ing|s)?\b/i, instead: 'say what changed' },
	{ pattern: /\bdecisions?\b/i, instead: 'say “what we could do next” or “choice”' },
	{ pattern: /\boptions?\b(?! 2\b)/i, instead: 'say “what we could do next”' },
	{ pattern: /\bpreferences?\b/i, instead: 'say “what matters to you”' },
	{ pattern: /\btreatment groups?\b/i, instead: 'say “kind of help”' },
	{ pattern: /\bnon-?complian\w*/i, instead: 'say what happened' },
	{ pattern: /\bfail(?:s|ed|ing|ures?)?\b/i, instead: 'say what did not help' },
	{ pattern: /\battention[- ]seeking\b/i, instead: 'say what the person needs' },
	{ pattern: /\bcommit(?:s|ted|ting)? suicide\b/i, instead: 'say “end one’s life”' },
	{ pattern: /\b(?:high|medium|low)(?:er|est)?[- ]risk\b/i, instead: 'say what is worrying' },
	{ pattern: /\b(?:nobody|no one|none)(?: \w+)? died\b/i, instead: 'leave it out' },
	{ pattern: /%|\bper ?cent\b/i, instead: 'say “12 in 100”' },
	{
		pattern: /\b(?:1|one) in (?!100\b)(?:\d|a |two|three|four|five|six|ten)/i,
		instead: 'say “12 in 100”',
	},
	{ pattern: /\btimes (?:as|more|less)\b|\brelative risk\b/i, instead: 'give both numbers' },
	{ pattern: /!/, instead: 'end with a full stop' },
];

// Nobody but the approver reads these, in the source's own words.
const forApproverOnly = new Set(['sources', 'howConverted', 'icon', 'id', 'goTo']);

/** Every place where a word of the stop list stands in what people read. */
export const forbiddenWords = (pack: Pack): PackProblem[] => within(pack, '');

const within = (value: unknown, path: string): PackProblem[] => {
	if (typeof value === 'string') return inText(value, path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([key]) => !forApproverOnly.has(key))
		.flatMap(([key, part]: [string, unknown]) => within(part, pathTo(value, path, key)));
};

const pathTo = (parent: object, path: string, key: string): string => {
	if (Array.isArray(parent)) return `${path}[${key}]`;
	return path === '' ? key : `${path}.${key}`;
};

const inText = (text: string, path: string): PackProblem[] =>
	stopList.flatMap(({ pattern, instead }) => {
		const found = pattern.exec(text);
		return found === null
			? []
			: [{ path, message: `“${found[0]}” is on the stop list: ${instead}.` }];
	});
