// pdf.js, loaded when a page is first looked at; its worker comes with the window, nothing from the net.
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** Opens the bytes of a PDF. The bytes are given away. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return pdfjs.getDocument({ data: bytes, isEvalSupported: false }).promise;
}

/** Draws a page as wide as asked, sharp on the screen it is on; returns how to give up. */
export function drawPage(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  width: number,
): { done: Promise<void>; cancel: () => void } {
  const dense = Math.min(3, window.devicePixelRatio || 1);
  const scale = (width / page.getViewport({ scale: 1 }).width) * dense;
  const viewport = page.getViewport({ scale });
  // Drawn aside and then shown whole, so that a page being refreshed never blinks.
  const aside = document.createElement("canvas");
  aside.width = Math.round(viewport.width);
  aside.height = Math.round(viewport.height);
  const task = page.render({ canvas: aside, viewport });
  const done = task.promise.then(
    () => {
      canvas.width = aside.width;
      canvas.height = aside.height;
      canvas.getContext("2d")?.drawImage(aside, 0, 0);
    },
    (error: unknown) => {
      if (!(error instanceof Error) || error.name !== "RenderingCancelledException") throw error;
    },
  );
  return { done, cancel: () => task.cancel() };
}
