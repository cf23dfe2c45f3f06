import { href } from '../links.ts';
import { dropEngine, getEngine } from '../search/load-engine.ts';
import sheet from '../styles/search.css?url';
import { create } from './create.ts';
import { SearchBox } from './search-box.ts';

/** Loads the styles of results, which a page does without until there is a search. The search page has them. */
async function loadStyles(): Promise<void> {
  if (document.querySelector('.search-page')) return;
  // Who opened the dialog is about to type: the index comes with the styles, not after them.
  void getEngine(href('/')).catch(dropEngine);
  const link = create('link', { rel: 'stylesheet', href: sheet });
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  await loaded;
}

// No `await` here: a module that waits keeps the bundler from joining what pages start with into one file.
void loadStyles().then(() => customElements.define('search-box', SearchBox));
