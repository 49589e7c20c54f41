import { redirect } from 'react-router'
import { paths } from '../paths.ts'

/** The site opens with the list of plans. */
export function loader() {
  return redirect(paths.plans.list())
}
