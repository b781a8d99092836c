import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';
import type { DocumentTree } from '#domain/document-tree.ts';
import { fontPaths, type LoadFace } from '#documents/font-names.ts';
import { makeDocument } from '#documents/make-document.ts';
import type { Sealer } from '#documents/seal.ts';
import { writeCertificate } from '#storage/certificate.ts';

// Making a whole file is quick on a quiet machine, and slow beside a build and three browsers.
vi.setConfig({ testTimeout: 60_000 });

/** Fonts straight from the packages, as the worker gets them over the network of the app. */
export const loadFace: LoadFace = async (name) =>
	new Uint8Array(await readFile(`node_modules/@fontsource/${fontPaths[name]}`));

/** A key of the day with its certificate. */
export async function newSealer(name = 'Jo Mensah', practice = false): Promise<Sealer> {
	const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
	const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, [
		'sign',
		'verify',
	]);
	const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
	const certificate = await writeCertificate({
		name,
		publicKey: spki,
		signing: privateKey,
		now: Date.parse('2026-11-25T10:00:00Z'),
		practice,
	});
	const sign = async (bytes: Uint8Array<ArrayBuffer>) =>
		new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes));
	return { certificate, sign };
}

export const facts = {
	madeAt: new Date('2026-11-25T10:55:00Z'),
	id: '00112233445566778899aabbccddeeff',
	seal: { name: 'Jo Mensah', reason: 'This is what we said', practice: false },
};

/** A sealed file out of a tree, or the reason to stop the test. */
export async function madeFrom(tree: DocumentTree, sealer?: Sealer) {
	const made = await makeDocument({
		tree,
		facts,
		sealer: sealer ?? (await newSealer()),
		loadFace,
		drawCluster: () => undefined,
	});
	if (!made.ok) throw new Error(made.problem.kind);
	return made.value;
}

/** A tree with one voice in it. */
export const treeSaying = (words: string, who = 'Ellis'): DocumentTree => ({
	title: 'My plan',
	language: 'en-GB',
	foot: { start: ['To check it.'], end: ['020 7946 0123'], page: 'Page {page} of {pages}' },
	body: [
		{ kind: 'masthead', title: 'My plan', beside: ['Today'] },
		{ kind: 'voice', who, pen: 'youngPerson', words, quoted: true, prominence: 'first' },
	],
});
