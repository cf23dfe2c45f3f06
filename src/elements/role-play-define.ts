import sheet from '../styles/role-play-player.css?url';
import { loadStyle } from './load-style.ts';
import { RolePlay } from './role-play.ts';

// No `await` here: a module that waits keeps the bundler from joining what pages start with into one file.
void loadStyle(sheet).then(() => customElements.define('role-play', RolePlay));
