import { index, type RouteConfig, route } from '@react-router/dev/routes'
import { paths } from './app/paths.ts'

/** The map of all pages. */
export default [
  index('app/routes/home.tsx'),
  route(paths.language.pattern, 'app/routes/language.tsx'),
] satisfies RouteConfig
