/** What each file of js-aruco2 says to hand itself out, and how a module says it. */
const SAYINGS: Record<string, [string, string][]> = {
  'cv.js': [['this.CV = CV;', 'export default { CV };']],
  'aruco.js': [
    ["var CV = this.CV || require('./cv').CV;", "import { default as cv } from './cv.js';\nvar CV = cv.CV;"],
    ['this.AR = AR;', 'export default { AR };'],
  ],
};

/**
 * js-aruco2 hands itself out by `this.AR = AR`, which bundlers do not take for a CommonJS module
 * (rolldown then finds no export). To be deleted once the library ships modules.
 */
export const arucoModules = {
  name: 'aruco-modules',
  transform(code: string, id: string): string | undefined {
    const file = /\/js-aruco2\/src\/(\w+\.js)/.exec(id)?.[1];
    const sayings = file && SAYINGS[file];
    if (!sayings) return undefined;
    return sayings.reduce((text, [from, to]) => {
      if (!text.includes(from))
        throw new Error(`js-aruco2 ${file} no longer says “${from}”: adapt aruco-modules.ts`);
      return text.replace(from, to);
    }, code);
  },
};
