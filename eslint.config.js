import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerRules } from './scripts/layers.mjs';
import svelteConfig from './svelte.config.js';

const typeScript = ['**/*.ts', '**/*.svelte'];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.cache/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'tests/fixtures/',
		],
	},
	js.configs.recommended,
	{ files: typeScript, extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked] },
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
	},
	{
		files: typeScript,
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte'],
			},
		},
		rules: {
			// TypeScript itself already refuses an unknown name, and knows more globals than a list does.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports' },
			],
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// Texts are read code point by code point on purpose: names, fonts, passphrases.
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Trusted Types does not cover it: Svelte's own policy passes any string.
			'svelte/no-at-html-tags': 'error',
			// In markup the linter sees a component's callbacks as "any"; svelte-check knows their types.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'svelte/require-each-key': 'error',
			'svelte/button-has-type': 'error',
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state'] }],
		},
	},
	{
		// Bytes are read by index there, within bounds that were checked before.
		files: ['src/documents/**/*.ts', 'src/storage/**/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	{
		files: ['tests/**/*.ts'],
		rules: {
			// A test says what it expects; when the value is missing, the test fails, as it should.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// jsdom lacks what the browsers' types promise.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'@typescript-eslint/unbound-method': 'off',
			// Playwright reads from the pattern which fixtures are wanted, and some want none.
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
		},
	},
	...layerRules,
);
