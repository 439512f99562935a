/**
 * The text of a file's bytes: UTF-8, UTF-16 where the file says so, else GB18030, in which Chinese Excel saves CSV and which holds GBK and
 * GB2312 as well (https://encoding.spec.whatwg.org/#gb18030).
 */
export function fileText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
