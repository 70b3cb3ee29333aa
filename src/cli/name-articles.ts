import type { ArticleId } from "../model/article.ts";
import type { Store } from "../store/open-store.ts";
import { listPagePaths } from "../store/pages.ts";

/** How tables name an article: by the path of its page, and for the second and later of a page by its number. */
export async function loadArticleNames(store: Store): Promise<(id: ArticleId) => string> {
  const paths = await listPagePaths(store);
  return (id) => {
    const [page = "", index = "0"] = id.split("#");
    return `${paths.get(page) ?? page}${index === "0" ? "" : `#${index}`}`;
  };
}
