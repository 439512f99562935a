/** A person with a score, and with a note that is empty. */
export function card(name: string): Excel.EntityCellValue {
  const score: Excel.DoubleCellValue = { type: "Double", basicValue: 72, numberFormat: "0.00" };
  const note: Excel.StringCellValue = { type: "String", basicValue: "" };
  return {
    type: "Entity",
    text: name,
    properties: { Score: score, Note: note },
    layouts: {
      card: {
        title: { property: "Score" },
        sections: [{ layout: "List", title: "All", properties: ["Score", "Note"] }],
      },
    },
  };
}
