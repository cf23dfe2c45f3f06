import { SettingsMenu } from './settings.ts';

customElements.define('settings-menu', SettingsMenu);
