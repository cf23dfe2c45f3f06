import { ImportError } from '../import-error.ts';

const WORDS: Record<string, { got: string; todo: string }> = {
  ENOENT: { got: '没有这个文件或文件夹', todo: '检查路径；路径里有空格时整个用引号括起来' },
  EISDIR: { got: '这是一个文件夹', todo: '写上文件夹里的文件，可以一次写几个' },
  ENOTDIR: { got: '路径里有一段是文件，不是文件夹', todo: '检查路径；那个文件若挡了路，先移走' },
  EACCES: { got: '没有权限', todo: '改文件或文件夹的权限，或换一个有权限的用户来运行' },
  EPERM: { got: '没有权限', todo: '改文件或文件夹的权限，或换一个有权限的用户来运行' },
  EROFS: { got: '磁盘是只读的', todo: '把项目放到可以写的地方' },
  ENOSPC: { got: '磁盘满了', todo: '腾出空间再运行一次' },
};

/** A failure of the file system in words an author can act on. */
export function fileError(cause: unknown, path: string, expected: string): ImportError {
  if (cause instanceof ImportError) return cause;
  const { code = '', message = String(cause) } = cause as { code?: string; message?: string };
  const words = WORDS[code] ?? { got: message, todo: '检查这个文件，再运行一次' };
  return new ImportError({ got: `${path}：${words.got}`, expected, todo: words.todo }, { cause });
}
