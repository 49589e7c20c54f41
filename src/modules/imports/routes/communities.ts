import { searchCommunities } from '#modules/organisations/index.ts'
import type { Route } from './+types/communities.ts'

/** Communities of the codifier whose name begins like what is being typed. */
export function loader({ url }: Route.LoaderArgs) {
  const text = (url.searchParams.get('q') ?? '').slice(0, 100)
  return {
    communities: searchCommunities(text, 12).map(({ code, fullName, rayon, oblast }) => ({
      code,
      label: [fullName, rayon && `${rayon} район`, oblast].filter(Boolean).join(', '),
    })),
  }
}
