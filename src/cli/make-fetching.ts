import { PageFetcher } from "../input/fetch/fetch-page.ts";
import type { FetchMemory } from "../input/fetch/read-addresses.ts";
import { readPackageVersion } from "../input/package-files.ts";
import type { CivilDate } from "../model/civil-date.ts";

/** How this run fetches the addresses that its user named. @param memory - null for a pipe, which remembers nothing */
export function makeFetching(memory: FetchMemory | null, today: CivilDate) {
  return { fetcher: new PageFetcher(readPackageVersion()), memory, today };
}
