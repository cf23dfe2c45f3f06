import type { Course } from '../schemas/course.ts';

/** A course made up of the chapters there are: what the preview shows while content/course.yaml is broken. */
export function standInCourse(slugs: readonly string[]): Course {
  return {
    title: '将心课堂',
    tagline: '预览：content/course.yaml 有错',
    description: '运行预览的窗口里写着错在哪里；改好以后，这一页会回到原来的样子。',
    parts: [{ title: '各章', chapters: [...slugs] }],
  };
}
