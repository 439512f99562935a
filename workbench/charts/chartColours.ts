/** The accents of the Office theme of Excel 2013 to 2022, then the same darker, lighter, as Excel goes on with them. */
const seriesColours = [
  ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"],
  ["#264478", "#9E480E", "#636363", "#997300", "#255E91", "#43682B"],
  ["#698ED0", "#F1975A", "#B7B7B7", "#FFCD33", "#7CAFDD", "#8CC168"],
].flat();

export function seriesColour(index: number): string {
  return seriesColours[index % seriesColours.length] ?? "#4472C4";
}

/** Text 1, 35 % lighter; text 1, 85 % lighter. */
export const textColour = "#595959";
export const lineColour = "#D9D9D9";
