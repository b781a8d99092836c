import type { DocumentTree } from '#domain/document-tree.ts';
import type { MadeDocument, MakingStep } from './make-document.ts';
import type { SealProblem } from './seal.ts';
import type { FileFacts } from './tagged-pdf.ts';

/** What the page tells the worker. A key is never among it. */
export type ToWorker =
	| {
			readonly kind: 'make';
			readonly tree: DocumentTree;
			readonly facts: FileFacts;
			readonly certificate: Uint8Array;
			readonly chain: readonly Uint8Array[];
	  }
	| { readonly kind: 'signed'; readonly signature: Uint8Array }
	| { readonly kind: 'not-signed' };

/** What the worker tells the page. */
export type FromWorker =
	| { readonly kind: 'step'; readonly step: MakingStep }
	| { readonly kind: 'sign'; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'made'; readonly made: MadeDocument }
	| { readonly kind: 'not-made'; readonly problem: SealProblem | { readonly kind: 'not-signed' } }
	/** A fault of ours: the words go to the error page, never to a log. */
	| { readonly kind: 'broke'; readonly message: string };
