/** Where a note's box is drawn: hidden until the pointer is over the cell. Programs without threads need one for each note. */
export function commentShapes(
  cells: readonly { readonly row: number; readonly column: number }[],
): string {
  const shapes = cells.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" ` +
      'style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;' +
      'z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
      '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>' +
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${anchor(row, column)}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>` +
      "</x:ClientData></v:shape>",
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}

/** Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset. */
function anchor(row: number, column: number): string {
  return [column + 1, 15, row, 2, column + 3, 15, row + 4, 2].join(", ");
}
