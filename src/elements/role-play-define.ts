import sheet from '../styles/role-play-player.css?url';
import { create } from './create.ts';
import { RolePlay } from './role-play.ts';

/** Loads the styles of the play, which a page does without until it comes near the screen. */
async function loadStyles(): Promise<void> {
  const link = create('link', { rel: 'stylesheet', href: sheet });
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  await loaded;
}

// No `await` here: a module that waits keeps the bundler from joining what pages start with into one file.
void loadStyles().then(() => customElements.define('role-play', RolePlay));
