import { z } from 'zod';
import { CHAPTER_FILES } from '../course/chapter-files.ts';
import { courseSchema } from './course.ts';
import { proseSchema } from './prose.ts';

/**
 * JSON Schemas by which editors complete and check the course's files: file name → text. They describe what an
 * author writes, where fields with a default may be left out.
 */
export function jsonSchemas(): Map<string, string> {
  const schemas = { course: courseSchema, ...CHAPTER_FILES, prose: proseSchema };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      // Draft 7 is the newest that the YAML language server of the common editors knows whole.
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
