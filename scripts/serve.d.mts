import type { Server } from 'node:http';

export declare const serve: (folder: string, port: number, hostname?: string) => Promise<Server>;
