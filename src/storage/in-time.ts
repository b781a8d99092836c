/**
 * Undefined when there is no answer in so many milliseconds, or when it failed: where waiting for
 * longer would do more harm than going on without.
 */
export async function inTime<Value>(
	answer: Promise<Value>,
	limit: number,
): Promise<Value | undefined> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<undefined>((resolve) => {
		timer = setTimeout(resolve, limit, undefined);
	});
	const said = await Promise.race([answer.catch(() => undefined), late]);
	clearTimeout(timer);
	return said;
}
