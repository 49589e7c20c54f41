import { index, type RouteConfig, route } from '@react-router/dev/routes'
import { paths } from './app/paths.ts'

/** The map of all pages. */
export default [
  index('app/routes/home.tsx'),
  route(paths.language.pattern, 'app/routes/language.tsx'),
  route(paths.plans.list.pattern, 'modules/plans/routes/plan-list.tsx'),
  route(paths.plans.show.pattern, 'modules/plans/routes/plan.tsx'),
  route(paths.plans.measure.pattern, 'modules/plans/routes/measure.tsx'),
  route(paths.fields.read.pattern, 'modules/plans/routes/read-field.ts'),
  route(paths.plans.editMeasure.pattern, 'modules/plans/routes/edit-measure.tsx'),
  route(paths.plans.newMeasure.pattern, 'modules/plans/routes/new-measure.tsx'),
  route(paths.plans.edit.pattern, 'modules/plans/routes/edit-plan.tsx'),
  route(paths.plans.history.pattern, 'modules/plans/routes/plan-history.tsx'),
  route(paths.plans.undo.pattern, 'modules/plans/routes/undo.ts'),
  route(paths.plans.export.pattern, 'modules/plans/routes/plan-export.ts'),
  route(paths.plans.source.pattern, 'modules/plans/routes/plan-source.ts'),
  route(paths.imports.start.pattern, 'modules/imports/routes/new-import.tsx'),
  route(paths.imports.upload.pattern, 'modules/imports/routes/upload.ts'),
  route(paths.imports.communities.pattern, 'modules/imports/routes/communities.ts'),
  route(paths.imports.review.pattern, 'modules/imports/routes/review.tsx'),
  route(paths.imports.file.pattern, 'modules/imports/routes/import-file.ts'),
  route(paths.organisations.list.pattern, 'modules/plans/routes/executor-list.tsx'),
  route(paths.organisations.show.pattern, 'modules/plans/routes/executor.tsx'),
  route(paths.organisations.split.pattern, 'modules/plans/routes/executor-split.tsx'),
  route(paths.organisations.edit.pattern, 'modules/organisations/routes/edit.tsx'),
  route(paths.organisations.merge.pattern, 'modules/organisations/routes/merge.tsx'),
] satisfies RouteConfig
