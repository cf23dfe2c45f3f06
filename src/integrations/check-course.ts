import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { report } from '../course/report.ts';
import { forgetCourse, readCourse } from './read-course.ts';
import { onContentChange } from './watch-content.ts';

/** Stops a build with nothing but the report: a stack trace would point into the checks, not into the course. */
function stopAtProblems(root: string): void {
  const { problems } = readCourse(root);
  if (problems.length === 0) return;
  const error = new Error(report(problems));
  delete error.stack;
  throw error;
}

/** Checks the whole course: a build fails before its first page, the preview reports and goes on serving. */
export function checkCourse(): AstroIntegration {
  return {
    name: 'check-course',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        let checked = false;
        const checkOnce = () => {
          if (checked) return;
          stopAtProblems(root);
          checked = true;
          const { drafts } = readCourse(root);
          if (drafts.size > 0) logger.info(report([], drafts));
        };
        // Thrown from here itself, Astro would add a line about an unhandled error of the integration's.
        updateConfig({ vite: { plugins: [{ name: 'check-course', config: checkOnce }] } });
      },
      'astro:build:start': forgetCourse,
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        let last: string | undefined;
        const check = () => {
          const { problems, drafts } = readCourse(root);
          const said = report(problems, drafts);
          if (said === last) return;
          last = said;
          if (problems.length > 0) logger.error(`\n${said}`);
          else logger.info(said);
        };
        onContentChange(server.watcher, root, check);
        check();
      },
    },
  };
}
