/** Headers by name, as one response carries them. */
export type Headers = Record<string, string>;

/** The one list: what stands on everything, and on each page besides. */
export type HeaderList = { everyPath: Headers; byPath: Record<string, Headers> };

export declare const policy: Record<string, string[]>;
export declare const headersWith: (scriptHashes?: string[]) => Headers;
export declare const headerListFor: (folder: string) => HeaderList;
export declare const headersFor: (list: HeaderList, pathname: string) => Headers;
