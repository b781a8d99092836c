/** Expected failures are values: a function says in its type what can go wrong. */
export type Result<Value, Problem> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
	ok: true,
	value,
});

export const problem = <Problem>(
	found: Problem,
): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem: found });
