const WINGS = 'shared/[^/]+';

/** The rules of the import graph: no cycles, types included, and one door for each wing of shared/. Run by `npm run lint`. */
module.exports = {
	forbidden: [
		{
			name: 'no-cycles',
			comment: 'A cycle means two files are one. Move what both need into a third.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'through-the-door',
			comment: 'The index.ts of a wing is the only way in.',
			severity: 'error',
			from: { path: '^(shared|nodes|credentials)/' },
			to: { path: `^(${WINGS})/`, pathNot: [`^${WINGS}/index\\.ts$`, '^$1/'] },
		},
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.json$' },
	},
};
