import type { KeyObject } from 'node:crypto';

/** What goes into a release besides its files. */
export type ReleaseInput = {
	version: string;
	date?: string;
	news: string[];
	key?: KeyObject;
	nextKey?: KeyObject;
};

export declare const keyName: (key: KeyObject) => string;
export declare const newsFrom: (changelog: string) => string[];
export declare const writeRelease: (folder: string, input: ReleaseInput) => void;
