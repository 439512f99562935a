/**
 * What Excel says about itself and the reader, as far as it does: outside Excel there is nothing, and
 * `officeTheme` is missing in Excel on the web (github.com/OfficeDev/office-js/issues/6134).
 */
export function officeContext(): Partial<Office.Context> {
  return typeof Office === "undefined" ? {} : Office.context;
}
