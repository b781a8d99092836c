/** The only door through which content comes in: anything, to a frozen pack or a list of problems. */
import * as v from 'valibot';
import type { Pack } from '#domain/pack.ts';
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { problemsIn } from './pack-checks.ts';
import type { PackProblem } from './pack-problem.ts';
import { packSchema } from './pack-schema.ts';

/** Reads a pack. A refused pack says each line at fault; whatever is handed in, it never throws. */
export const parsePack = (raw: unknown): Result<Pack, PackRefused> => {
	const parsed = v.safeParse(packSchema, raw);
	if (!parsed.success) return refused(parsed.issues.map(problemFromIssue));
	const problems = problemsIn(parsed.output);
	return problems.length > 0 ? refused(problems) : ok(frozen(parsed.output));
};

/** Why a pack was not taken; the last good pack stays. */
export type PackRefused = {
	readonly kind: 'pack-refused';
	readonly problems: readonly PackProblem[];
};

const refused = (problems: readonly PackProblem[]) =>
	problem<PackRefused>({ kind: 'pack-refused', problems });

type Issue = v.BaseIssue<unknown>;

const problemFromIssue = (issue: Issue): PackProblem => ({
	path: (issue.path ?? []).reduce(pathWith, ''),
	message: messageOf(issue),
});

const pathWith = (path: string, { key }: { readonly key: unknown }): string => {
	if (typeof key === 'number') return `${path}[${key}]`;
	return path === '' ? String(key) : `${path}.${String(key)}`;
};

const messageOf = (issue: Issue): string => {
	if (issue.expected === 'never') return 'This is not part of a pack.';
	if (issue.received === 'undefined') return 'This is missing.';
	return issue.message;
};

const frozen = <Value>(value: Value): Value => {
	if (typeof value !== 'object' || value === null) return value;
	for (const part of Object.values(value)) frozen(part);
	return Object.freeze(value);
};
