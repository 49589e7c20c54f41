/** Boundaries of the house. Every rule is an error; a warning would be a wish. */
module.exports = {
  forbidden: [
    {
      name: 'front-door',
      comment: 'reach another module through its index.ts',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'front-door-from-outside',
      comment: 'server, cli and tools reach a module through its index.ts; only routes.ts names pages',
      severity: 'error',
      from: { path: '^src/(server|cli|app|platform|ui)/' },
      to: { path: '^src/modules/', pathNot: ['^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules|app|server|ui|cli)/' },
    },
    {
      name: 'ui-knows-no-module',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(modules|app|server|cli)/' },
    },
    {
      name: 'documents-know-no-plan',
      severity: 'error',
      from: { path: '^src/modules/documents/' },
      to: { path: '^src/modules/(?!documents/)' },
    },
    {
      name: 'one-direction',
      comment: 'documents → intake → plans → imports; organisations stand beside',
      severity: 'error',
      from: { path: '^src/modules/(documents|intake|organisations)/' },
      to: { path: '^src/modules/(plans|imports)/' },
    },
    {
      name: 'plans-before-imports',
      severity: 'error',
      from: { path: '^src/modules/plans/' },
      to: { path: '^src/modules/imports/' },
    },
    {
      name: 'pure-domain',
      comment: 'rules know no database, no command and no page',
      severity: 'error',
      from: { path: '/domain/' },
      to: { path: '/(db|commands|routes)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.test\\.tsx?$|/testing/)' },
      to: { path: '(\\.test\\.tsx?$|/testing/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\+types/|\\.react-router/|node_modules)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
