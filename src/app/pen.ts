import { createOneWriter, type OneWriter } from '#storage/one-writer.ts';

/** Whether this window writes a session, and whom to tell when another one does. */
export type Pen = {
	readonly isHere: boolean;
	readonly writer: OneWriter;
	hear(by: PenHolder): void;
};

type PenHolder = { saveFirst(): Promise<unknown>; lost(): void };

/** Asks for the pen of a session; `insists` takes it from the window that has it. */
export async function penFor(id: string, insists: boolean): Promise<Pen> {
	let holder: PenHolder | undefined;
	const writer = createOneWriter(id, {
		saveFirst: () => holder?.saveFirst() ?? Promise.resolve(),
		onLost: () => holder?.lost(),
	});
	if (insists) await writer.takeOver();
	const isHere = insists || (await writer.take());
	return { isHere, writer, hear: (by) => (holder = by) };
}
