/**
 * Whether Excel takes data types from functions, and numbers in them with a format: a result that it does not take shows #VALUE!
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts).
 */
export function cardsSupported(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("CustomFunctionsRuntime", "1.4") &&
    requirements.isSetSupported("ExcelApi", "1.19")
  );
}
