import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Type-checks one imaginary file as if it lay in the folder; returns what the compiler says. */
const errorsIn = (folder: string, code: string) => {
	const root = join(import.meta.dirname, '../..', folder);
	const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
		ts.sys.readFile(path),
	) as { config: object };
	const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
	const imaginary = join(root, 'imaginary.ts');
	const host = ts.createCompilerHost(options);
	const fromDisk = host.getSourceFile.bind(host);
	host.getSourceFile = (name, ...rest) =>
		name === imaginary
			? ts.createSourceFile(name, code, ts.ScriptTarget.ESNext)
			: fromDisk(name, ...rest);
	const program = ts.createProgram([imaginary], options, host);
	return program
		.getSemanticDiagnostics(program.getSourceFile(imaginary))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
};

describe.each(['src/domain', 'src/conversation'])('The core in %s', (folder) => {
	it.each(['document', 'window', 'crypto', 'fetch', 'localStorage', 'setTimeout', 'process'])(
		'does not know %s',
		(name) => {
			expect(errorsIn(folder, `export const found = ${name};`).join()).toContain(name);
		},
	);

	it('knows the language itself', () => {
		expect(errorsIn(folder, 'export const sorted = [2, 1].toSorted();')).toEqual([]);
	});

	it('is strict about what may be missing', () => {
		const code = 'export const first = (words: string[]): string => words[0];';
		expect(errorsIn(folder, code)).not.toEqual([]);
	});
});
