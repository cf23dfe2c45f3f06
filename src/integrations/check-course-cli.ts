/** usage: node src/integrations/check-course-cli.ts [ROOT] : every problem of the course; exit status 1 if there is any. */
import { report } from '../course/report.ts';
import { readCourse } from './read-course.ts';

const { problems, drafts } = readCourse(process.argv[2] ?? process.cwd());
console.log(report(problems, drafts));
process.exitCode = problems.length > 0 ? 1 : 0;
