import { crc32 } from "@cj-tech-master/excelts/archive";

interface Entry {
  readonly name: Uint8Array;
  readonly size: number;
  readonly checksum: number;
  readonly compressed: Uint8Array;
  readonly offset: number;
}

const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const versionNeeded = 20;
const utf8Names = 0x0800;
const deflated = 8;
/** 1980-01-01, the first day that the format knows: the same workbook gives the same bytes. */
const firstDay = 0x0021;

/**
 * Writes a ZIP file (PKWARE APPNOTE 6.3, 4.3) with the platform's own compression. The library's (excelts 10.2.0) gives
 * sheets of some 10,000 rows that no program can unpack ("invalid literal/lengths set").
 */
export async function zipArchive(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = new TextEncoder().encode(path);
    const compressed = await deflate(bytes);
    const entry = { name, size: bytes.length, checksum: crc32(bytes), compressed, offset };
    const header = localHeader(entry);
    entries.push(entry);
    pieces.push(header, compressed);
    offset += header.length + compressed.length;
  }
  const directory = entries.map(directoryHeader);
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = endRecord(entries.length, directorySize, offset);
  return joined([...pieces, ...directory, end]);
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream();
  const compressed = stream.pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(compressed).arrayBuffer());
}

function localHeader(entry: Entry): Uint8Array {
  return joined([numbers([[4, localSignature], ...commonFields(entry)]), entry.name]);
}

function directoryHeader(entry: Entry): Uint8Array {
  const fields = numbers([
    [4, directorySignature],
    [2, versionNeeded],
    ...commonFields(entry),
    // Comment, disk, attributes inside and outside.
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.offset],
  ]);
  return joined([fields, entry.name]);
}

type Field = readonly [bytes: 2 | 4, value: number];

function commonFields({ name, size, checksum, compressed }: Entry): Field[] {
  return [
    [2, versionNeeded],
    [2, utf8Names],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, checksum],
    [4, compressed.length],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
}

function endRecord(count: number, directorySize: number, directoryOffset: number): Uint8Array {
  return numbers([
    [4, endSignature],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directorySize],
    [4, directoryOffset],
    [2, 0],
  ]);
}

/** Numbers in the format's byte order, the lowest first. */
function numbers(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
