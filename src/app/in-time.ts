/** Undefined when there is no answer within half a second: covering and locking never wait longer, since keys in memory are the greater harm. */
export const inTime = <Value>(answer: Promise<Value>): Promise<Value | undefined> =>
	Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(resolve, 500, undefined))]);
