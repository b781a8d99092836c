import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import ts from 'typescript';

const folder = 'src/content';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
	name.endsWith('.ts'),
);

/** Every text in a file, those with a gap for a name in them too; where it imports from, apart. */
function textsIn(source: string): readonly string[] {
	const texts: string[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile('content.ts', source, ts.ScriptTarget.Latest));
	return texts;
}

const straight = (source: string) => textsIn(source).filter((text) => /['"]/.test(text));

test('A straight quote is found wherever it can stand', () => {
	const name = '${name}';
	const source = `import a from "b"; say('Say "yes"'); (name) => \`${name}'s and \${x} "\`; 'don’t';`;
	expect(straight(source)).toEqual(['Say "yes"', "'s and ", ' "']);
});

test('No words that people read have straight quotes: packs, easy words, families and messages', () => {
	const found = files.flatMap((name) =>
		straight(readFileSync(join(folder, name), 'utf8')).map((text) => `${name}: ${text}`),
	);
	expect(files.length).toBeGreaterThan(80);
	expect(found).toEqual([]);
});
