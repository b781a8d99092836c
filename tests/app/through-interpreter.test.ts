import { expect, it, vi } from 'vitest';
import { Conversing } from '#app/conversing.svelte.ts';
import { beginSession } from '#app/open-session.ts';
import { penFor } from '#app/pen.ts';
import { youngPersonOf } from '#domain/session.ts';
import { starterPack as pack } from '../ui/stages/pack.ts';
import { tabletWith } from '../storage/backup-file.ts';
import { good } from '../storage/test-tablet.ts';

const at = '2026-11-26T10:00:00.000Z';

it('marks the words of whoever speaks through the interpreter, and nobody else’s', async () => {
	// As in a browser without locks between windows.
	vi.stubGlobal('navigator', {});
	const { vault, pid } = await tabletWith(0);
	const begun = good(await beginSession(vault, { label: 'Jo', pid, pack, practice: false }));
	const pen = await penFor(begun.id, false);
	const conversing = new Conversing(vault, { ...begun, pid, pack, pen });
	for (const [id, role] of [
		['mum', 'supporter'],
		['aunt', 'interpreter'],
	] as const) {
		const person = { id, role, name: id, pronouns: '', relation: 'Arabic' };
		conversing.send({ type: 'person.joined', person, chair: 'here', at });
	}
	const ellis = youngPersonOf(conversing.session).id;
	const through = (voice: string) => {
		conversing.pen = voice;
		return conversing.sheet(null).through;
	};
	conversing.pen = 'mum';
	conversing.sheet(null).interpreting?.onswitch(true);
	expect(through('mum')).toMatch(/interpreter/);
	expect(through(ellis)).toBeUndefined();
	expect(through('mum')).toMatch(/interpreter/);
	conversing.resetPen();
	expect(through('mum')).toBeUndefined();
});
