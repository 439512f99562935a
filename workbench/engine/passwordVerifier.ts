/**
 * Excel's short check of a sheet's password, as the attribute `password` of `sheetProtection` holds it: four hexadecimal
 * digits (ECMA-376 part 4, 14.7.1, legacy hash). It tells a typing error, it keeps no secret.
 */
export function passwordVerifier(password: string): string {
  const codes = [...password].map((sign) => sign.charCodeAt(0) & 0xff);
  let hash = 0;
  for (const code of codes.reverse()) hash = rotated(hash) ^ code;
  hash = rotated(hash) ^ codes.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** One step to the left in 15 bits. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
