import type { DocumentTree } from '#domain/document-tree.ts';
import { ok, type Result } from '#domain/result.ts';
import { cleanText } from './clean-text.ts';
import { openFaces } from './faces.ts';
import type { LoadFace } from './font-names.ts';
import { layOut } from './layout.ts';
import { createShaper, type DrawCluster } from './pieces.ts';
import { hexOf, sha256 } from './seal-format.ts';
import { sealPdf, type SealProblem, type Sealer } from './seal.ts';
import { writeTaggedPdf, type FileFacts } from './tagged-pdf.ts';

/** A sealed file, and what its receipt needs. */
export interface MadeDocument {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly pages: number;
	/** SHA-256 of the file, lower-case hexadecimal. */
	readonly fingerprint: string;
}

/** The steps that people see while they wait. */
export type MakingStep = 'letters' | 'pages' | 'file' | 'seal';

export interface Making {
	readonly tree: DocumentTree;
	readonly facts: FileFacts;
	readonly sealer: Sealer;
	readonly loadFace: LoadFace;
	readonly drawCluster: DrawCluster;
	readonly onStep?: (step: MakingStep) => void;
}

/** Tree, layout, pages, file, seal: everything passed in, so that it runs in a worker and in a test. */
export async function makeDocument(making: Making): Promise<Result<MadeDocument, SealProblem>> {
	const { tree, facts, sealer, onStep = () => undefined } = making;
	onStep('letters');
	const texts = textsIn(tree);
	const faces = await openFaces(texts.join(' '), making.loadFace);
	onStep('pages');
	const shaper = createShaper(faces, making.drawCluster, wordsIn(texts), tree.direction);
	const layout = layOut(tree, shaper);
	onStep('file');
	const unsealed = await writeTaggedPdf(layout, tree, facts);
	onStep('seal');
	const sealed = await sealPdf(unsealed, sealer);
	if (!sealed.ok) return sealed;
	const bytes = sealed.value;
	return ok({ bytes, pages: layout.pages.length, fingerprint: hexOf(await sha256(bytes)) });
}

/** Every text of a tree, whatever it stands in. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [cleanText(value)];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(textsIn);
}

const wordsIn = (texts: readonly string[]) => [
	...new Set(texts.flatMap((text) => text.split(/\s+/).filter((word) => word !== ''))),
];
