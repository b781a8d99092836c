export declare const noBrowser: string;
export declare const findBrowser: () => Promise<string | undefined>;
export declare const findOrInstallBrowser: () => Promise<string | undefined>;
export declare const browserArguments: string[];
