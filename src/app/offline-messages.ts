/** What a page may tell the service worker. */
export type MessageToServiceWorker =
	/** A page came from the network; a worker of the very same version may answer for it. */
	| { readonly kind: 'page-uncontrolled'; readonly version: string }
	/** Nobody is in the middle of anything: the newer app may take over. */
	| { readonly kind: 'update-accepted' }
	/** Answered with an `AboutRelease`, through the port that comes along. */
	| { readonly kind: 'release-asked' };

/** What a release is, as it can be told to people. */
export type AboutRelease = {
	readonly version: string;
	/** When its last change was made; a build without its history has none. */
	readonly date?: string;
	/** What is new, a sentence each. */
	readonly news: readonly string[];
	/** Checked by the service worker at install; false says "unsigned build". */
	readonly signed: boolean;
};

/** Why a newer app on the host was not taken. The one that is here stays whole. */
export type RefusedRelease = {
	readonly kind:
		/** Files of two builds, or a file of other content than was promised. */
		| 'mixed'
		/** A promised file is not there. */
		| 'incomplete'
		| 'unsigned'
		/** Signed with a key that no release here has named. */
		| 'signed-by-another'
		/** Signed, and made before the one that is here. */
		| 'older';
	/** The file or version that was refused. */
	readonly what: string;
};

/** Where the service worker writes down what it refused: the page reads it, as it asks no worker that died. */
export const releaseNotes = { cache: 'release', refused: '/refused', trusted: '/trusted' } as const;
