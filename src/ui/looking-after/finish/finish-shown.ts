/** The hold on one conversation, in words. */
export type HoldShown =
	| { readonly kind: 'none' | 'unreadable' }
	| {
			readonly kind: 'owner' | 'two-people';
			readonly who: string;
			readonly why: string;
			readonly when: string;
	  };

/** A conversation that waits for something. */
export type WaitingSession = {
	readonly id: string;
	readonly title: string;
	/** as people read it */
	readonly changedOn: string;
	readonly noRecord: boolean;
	readonly noPaper: boolean;
	/** something that the practitioner has not opened yet */
	readonly unread: boolean;
};

/** Past the service's limit, and in the record: it may be let go. */
export type MayBeLetGo = Pick<WaitingSession, 'id' | 'title' | 'changedOn'>;

/** What the family and the file get when a conversation was let go. */
export type Receipt = {
	readonly title: string;
	readonly letGoOn: string;
	readonly backupsUntil: string;
	readonly by: string;
};
