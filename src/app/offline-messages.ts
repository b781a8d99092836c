/** What a page may tell the service worker. */
export type MessageToServiceWorker =
	/** A page came from the network; a worker of the very same version may answer for it. */
	| { readonly kind: 'page-uncontrolled'; readonly version: string }
	/** Nobody is in the middle of anything: the newer app may take over. */
	| { readonly kind: 'update-accepted' };
