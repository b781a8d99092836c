import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../scripts/build.mjs';
import { root } from '../scripts/run.mjs';
import { figure } from './figures.mjs';

const output = join(root, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
const pages = join(root, 'src', 'routes', 'session', 'stage-pages.svelte.ts');

const kilobytes = (file) =>
	gzipSync(readFileSync(join(buildFolder, file)), { level: 9 }).length / 1024;

/** The page of each stage, as the app itself names the file that it fetches. */
const stagesAndSources = () =>
	[...readFileSync(pages, 'utf8').matchAll(/(\w+): \(\) => import\('([^']+)'\)/g)].map(
		([, stage, source]) => [
			stage,
			source.replace(/^#/, 'src/').replace(/^\.\//, 'src/routes/session/'),
		],
	);

const withImports = (manifest, source, found = new Set()) => {
	if (found.has(source)) return found;
	found.add(source);
	for (const other of manifest[source]?.imports ?? []) withImports(manifest, other, found);
	return found;
};

/** The script of each stage; beside it all that only this stage brings with it. */
export const measureStageChunks = async () => {
	const manifest = JSON.parse(readFileSync(output, 'utf8'));
	const stages = stagesAndSources();
	const reached = new Map(stages.map(([stage, source]) => [stage, withImports(manifest, source)]));
	return stages.map(([stage, source]) => {
		const others = [...reached].filter(([other]) => other !== stage).map(([, parts]) => parts);
		const alone = [...reached.get(stage)].filter((part) => !others.some((set) => set.has(part)));
		const files = new Set(alone.map((part) => manifest[part].file));
		const size = [...files].reduce((sum, file) => sum + kilobytes(file), 0);
		return figure(`Script of the stage ${source.split('/').at(-1)}, gzip`, size, 'KB', 40);
	});
};
