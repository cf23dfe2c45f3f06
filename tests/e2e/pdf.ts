import { inflateSync } from 'node:zlib';

/** A page of a PDF file that Chromium wrote. */
export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  /** Runs of text set on it: a page with nothing but its margins has a handful. */
  runs: number;
}

/** The pages of a PDF file that Chromium wrote, whose objects stand in the file as text. */
export function pdfPages(file: Buffer): PdfPage[] {
  const text = file.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
  return [...objects.values()]
    .filter((body) => body.startsWith('<</Type /Page\n'))
    .map((body) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body)!;
      const contents = objects.get(/\/Contents (\d+) 0 R/.exec(body)![1]!)!;
      const stream = /stream\n([\s\S]*)\nendstream/.exec(contents)![1]!;
      const drawn = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      return { width: Number(width), height: Number(height), runs: drawn.match(/T[jJ]\b/g)?.length ?? 0 };
    });
}
