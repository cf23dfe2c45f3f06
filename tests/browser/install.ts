/** Before the browser tests: makes sure that there is a Chromium and a Chinese font, or says what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../src/integrations/pdf/find-chromium.ts';

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const canUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(...packages: string[]): boolean {
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  return (
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

const FONTS = ['fonts-noto-cjk', 'fontconfig'];

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

if (!findChromium()) {
  console.log('No Chromium found; installing one for the tests.');
  run('npx', 'playwright', 'install', 'chromium');
  if (!findChromium() && canUseApt && !aptInstall('chromium-headless-shell', ...FONTS))
    aptInstall('chromium', ...FONTS);
}
if (!findChromium()) {
  console.error(
    'The browser tests need Chromium, and none could be installed. Do one of these and run the tests again:\n' +
      '  - npx playwright install chromium\n' +
      '  - Debian or Ubuntu, as root: apt-get install chromium-headless-shell fonts-noto-cjk\n' +
      '  - set CHROMIUM to the path of an installed Chrome or Chromium',
  );
  process.exit(1);
}
if (!hasChineseFont() && !(canUseApt && aptInstall(...FONTS)))
  console.warn('No Chinese font found: text may be measured with boxes. Install fonts-noto-cjk.');
