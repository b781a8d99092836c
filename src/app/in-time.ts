/**
 * Undefined when there is no answer in time, half a second where nothing else is said, or when it
 * failed: covering and locking never wait longer, since keys in memory are the greater harm.
 */
export async function inTime<Value>(
	answer: Promise<Value>,
	limit = 500,
): Promise<Value | undefined> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<undefined>((resolve) => {
		timer = setTimeout(resolve, limit, undefined);
	});
	const said = await Promise.race([answer.catch(() => undefined), late]);
	clearTimeout(timer);
	return said;
}
