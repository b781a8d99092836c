import type { Plugin } from 'vite';

export declare const compileMessages: () => Plugin;
