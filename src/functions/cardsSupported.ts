/**
 * Whether Excel takes data types from functions: a result that is one shows #VALUE! where it does not
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts).
 */
export function cardsSupported(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("CustomFunctionsRuntime", "1.4") &&
    requirements.isSetSupported("ExcelApi", "1.16")
  );
}
