/** Hands a file made in the page to the browser's downloads. */
export function downloadFile(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the file once the click's task has ended.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
