/** `npm run pdf`: every paper of the built site as a PDF file in `dist/pdf/`. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { papers } from './papers.ts';
import { writePdfs } from './write-pdfs.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const base = (process.env['BASE'] ?? '/').replace(/^\/?/, '/').replace(/\/?$/, '/');
const site = new URL(base, process.env['SITE'] ?? 'http://localhost:4321');

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!existsSync(join(dist, 'index.html')))
  stop('dist/ 里还没有建好的网站：先运行 npm run build，再运行 npm run pdf。');
const executablePath = findChromium();
if (executablePath === undefined)
  stop(
    '生成 PDF 要用 Chromium，这台机器上没有找到。下面几样做一样，再运行一次：\n' +
      '  - npx playwright install chromium\n' +
      '  - Debian 或 Ubuntu，用 root：apt-get install chromium fonts-noto-cjk\n' +
      '  - 用环境变量 CHROMIUM 写明已有的 Chrome 或 Chromium 的路径\n' +
      '不用命令也行：打开讲义、教案、角色卡的网页，点“打印”，另存为 PDF。',
  );
const all = papers(dist);
await writePdfs(all, { dist, site, executablePath, told: ({ file }) => console.log(`dist/${file}`) }).catch(
  (reason: unknown) => stop(`没有写完：${reason instanceof Error ? reason.message : String(reason)}`),
);
console.log(`写好 ${all.length} 份。`);
