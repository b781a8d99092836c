import { basename } from 'node:path';

const isMessages = /[\\/]src[\\/]content[\\/]messages[\\/][\w-]+\.ts$/;

/**
 * Compiles the interface's words: every export of a file of messages goes through `inLanguage`, with
 * the place at which another language is asked for it. The files themselves stay plain objects.
 */
export const compileMessages = () => ({
	name: 'compile-messages',
	enforce: /** @type {const} */ ('post'),
	transform(code, id) {
		const [path = ''] = id.split('?');
		if (!isMessages.test(path)) return;
		const area = basename(path, '.ts');
		const edits = [];
		for (const { type, declaration } of this.parse(code).body)
			if (type === 'ExportNamedDeclaration' && declaration)
				edits.push(...wrapped(area, declaration));
		return { code: `import { inLanguage } from '#content/language.ts'; ${applied(code, edits)}` };
	},
});

/** The edits that put what is declared through `inLanguage`, as places in the text. */
function wrapped(area, declaration) {
	if (declaration.type === 'FunctionDeclaration') {
		const { name } = declaration.id;
		return [
			{ at: declaration.start, text: `const ${name} = inLanguage('${area}.${name}', ` },
			{ at: declaration.end, text: ');' },
		];
	}
	if (declaration.type !== 'VariableDeclaration') return [];
	return declaration.declarations.flatMap(({ id: { name }, init }) => [
		{ at: init.start, text: `inLanguage('${area}.${name}', ` },
		{ at: init.end, text: ')' },
	]);
}

function applied(code, edits) {
	const last = edits.toSorted((one, other) => other.at - one.at);
	return last.reduce(
		(text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at),
		code,
	);
}
