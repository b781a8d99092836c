/** A file that is outside the tablet, in words. */
export type FileShown = {
	readonly file: string;
	/** to be destroyed on its day; any other file is somebody's to keep */
	readonly isBackup?: boolean | undefined;
	readonly what: string;
	readonly when: string;
	/** how many conversations are in it, who took it out, for whom and why */
	readonly about: readonly string[];
	/** until when a backup must be destroyed */
	readonly until?: string | undefined;
};
