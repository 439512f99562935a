export default async function stopBrowser() {
  const { server, browser } = globalThis.tested;
  await browser.close();
  await server.close();
}
