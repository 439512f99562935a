import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "tells host, language, theme and where browser storage is the add-in's own",
  source: "https://learn.microsoft.com/javascript/api/office/office.context",
  requires: "ExcelApi 1.1",
  run: async () => {
    const { host } = await Office.onReady();
    expectEqual(host, Office.HostType.Excel, "host");
    const { displayLanguage, partitionKey } = Office.context;
    expectEqual(/^[a-z]{2,3}(-\w+)*$/i.test(displayLanguage), true, displayLanguage);
    expectEqual(["string", "undefined"].includes(typeof partitionKey), true, "partition key");
    // A workbook that was never saved may have no address.
    const { url } = Office.context.document;
    expectEqual(["string", "undefined"].includes(typeof url), true, "address");
    // Excel on the web has no theme (https://github.com/OfficeDev/office-js/issues/6134).
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    expectEqual(["boolean", "undefined"].includes(typeof theme?.isDarkTheme), true, "theme");
  },
};
