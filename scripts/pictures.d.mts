import type { Plugin } from 'vite';

export declare const drawnFrom: Readonly<Record<string, string>>;
export declare const pictures: () => Plugin;
export declare const drawings: () => Readonly<Record<string, string>>;
