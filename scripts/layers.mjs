/**
 * Who may import whom, as data: docs/decisions say why, eslint.config.js turns it into rules, and
 * tests/architecture breaks each rule once on purpose.
 *
 * `floors` are our own folders below; `types` are folders of which only types may be named.
 */
export const layers = {
	domain: { floors: [], packages: [] },
	content: { floors: ['domain', 'content'], packages: ['valibot'] },
	conversation: { floors: ['domain', 'conversation'], packages: ['xstate'] },
	storage: {
		floors: ['domain', 'storage'],
		packages: [
			'dexie',
			'xstate',
			'hash-wasm',
			'age-encryption',
			'fflate',
			'valibot',
			'pkijs',
			'asn1js',
		],
	},
	documents: {
		floors: ['domain', 'documents'],
		packages: [
			'pdf-lib',
			'fontkit',
			'bidi-js',
			'fflate',
			'pkijs',
			'asn1js',
			'valibot',
			'@fontsource',
		],
	},
	ui: {
		floors: ['domain', 'content/messages', 'ui'],
		types: ['conversation'],
		packages: ['svelte', 'uqr', 'virtual:pictures', '@fontsource', '@fontsource-variable'],
	},
	app: {
		floors: ['domain', 'content', 'conversation', 'storage', 'documents', 'ui', 'app'],
		packages: ['svelte', 'xstate', 'date-fns', '@zxcvbn-ts', '$app'],
	},
	routes: {
		floors: ['domain', 'content/messages', 'app', 'ui'],
		packages: ['svelte', '$app', '@fontsource', '@fontsource-variable'],
	},
	'service-worker': { floors: ['app'], packages: ['$service-worker'] },
};

const oneOf = (names) => names.map((name) => name.replaceAll('$', '\\$')).join('|');

/** The patterns a folder must not import; `regex`, since `group` reads a leading # as a comment. */
const forbiddenImports = (folder, { floors, types = [], packages }) => {
	const reachable = [...floors, ...types];
	return [
		{ regex: '(^|/)\\.\\.(/|$)', message: 'Across folders, write #folder/file.ts.' },
		{
			regex: reachable.length > 0 ? `^#(?!(${oneOf(reachable)})/)` : '^#',
			message: `${folder} may not look through that door.`,
		},
		...types.map((name) => ({
			regex: `^#${name}/`,
			allowTypeImports: true,
			message: `${folder} may name types of ${name}, not run its code.`,
		})),
		{
			regex: packages.length > 0 ? `^(?![.#])(?!(${oneOf(packages)})(/|$))` : '^(?![.#])',
			message: `${folder} does not use that package: argue it in docs/decisions first.`,
		},
		{ regex: '^[.#].*/[^./]+$', message: 'Write the file extension.' },
	];
};

// `no-restricted-imports` does not see import('...'), neither as an expression nor as a type.
// A selector cannot hold a plain slash inside its regex.
const forbiddenLaterImports = (patterns) =>
	patterns.map(({ regex, message }) => {
		const source = `[value=/${regex.replaceAll('/', '\\u002F')}/]`;
		return { selector: `ImportExpression > Literal${source}`, message };
	});

const everywhere = [
	{ selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that says it.' },
	{
		selector: 'ExportNamedDeclaration[source]',
		message: 'No barrels: import from the file that says it.',
	},
	{
		// Our policy forbids the attribute; `style:width={w}` goes through the CSSOM instead.
		selector: "SvelteElement[kind='html'] > SvelteStartTag > SvelteAttribute[key.name='style']",
		message: 'A style attribute breaks the content security policy: use style:name={value}.',
	},
	{ selector: 'TSEnumDeclaration', message: 'A union of strings reads better than an enum.' },
];

const noClockNoDice = [
	{
		selector: "MemberExpression[object.name='Date'][property.name='now']",
		message: 'The time is an argument.',
	},
	{ selector: "NewExpression[callee.name='Date']", message: 'The time is an argument.' },
	{ selector: "CallExpression[callee.name='Date']", message: 'The time is an argument.' },
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Ids and chance are arguments.',
	},
];

const pure = new Set(['domain', 'conversation']);

/** ESLint configuration objects, one a folder. */
export const layerRules = [
	{
		files: ['**/*.ts', '**/*.svelte'],
		rules: { 'no-restricted-syntax': ['error', ...everywhere] },
	},
	...Object.entries(layers).map(([folder, layer]) => {
		const patterns = forbiddenImports(folder, layer);
		return {
			files: [`src/${folder}/**/*.ts`, `src/${folder}/**/*.svelte`],
			rules: {
				'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
				'no-restricted-syntax': [
					'error',
					...everywhere,
					...forbiddenLaterImports(patterns),
					...(pure.has(folder) ? noClockNoDice : []),
				],
			},
		};
	}),
];
