type Names<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

type Fill<P extends string> = [Names<P>] extends [never] ? () => string : (params: Record<Names<P>, string>) => string

function page<const P extends string>(pattern: P): Fill<P> & { readonly pattern: P } {
  // Literal text, name, literal text, name, …: React Router's own `generatePath` is too slow for tables of links.
  const parts = pattern.split(/:(\w+)/)
  const fill = (params: Record<string, string> = {}) =>
    parts.map((part, index) => (index % 2 === 0 ? part : encodeURIComponent(params[part] ?? ''))).join('')
  return Object.assign(fill, { pattern }) as Fill<P> & { readonly pattern: P }
}

/** Every address of the site, written once: routes, links, redirects and tests use it. */
export const paths = {
  home: page('/'),
  language: page('/language'),
  plans: {
    list: page('/plans'),
    show: page('/plans/:planId'),
    edit: page('/plans/:planId/edit'),
    history: page('/plans/:planId/history'),
    undo: page('/plans/:planId/undo'),
    export: page('/plans/:planId/export/:format'),
    source: page('/plans/:planId/source'),
    measure: page('/plans/:planId/measures/:measureId'),
    editMeasure: page('/plans/:planId/measures/:measureId/edit'),
    newMeasure: page('/plans/:planId/tasks/:taskId/new-measure'),
  },
  fields: {
    read: page('/fields/read'),
  },
  imports: {
    start: page('/imports/new'),
    upload: page('/imports/upload'),
    communities: page('/imports/communities'),
    review: page('/imports/:importId'),
    file: page('/imports/:importId/file'),
  },
  organisations: {
    list: page('/organisations'),
    show: page('/organisations/:organisationId'),
    edit: page('/organisations/:organisationId/edit'),
    merge: page('/organisations/:organisationId/merge'),
    split: page('/organisations/:organisationId/split'),
  },
} as const
