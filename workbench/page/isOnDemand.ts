/** `?addin=onDemand`: the add-in's page is loaded as Excel loads it, not with every workbook. */
export function isOnDemand(): boolean {
  return new URLSearchParams(window.location.search).get("addin") === "onDemand";
}
