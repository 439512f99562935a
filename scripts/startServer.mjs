import { readFileSync } from "node:fs";
import https from "node:https";
import path from "node:path";
import sirv from "sirv";
import { projectFolder } from "./projectFolder.mjs";

const developmentOrigin = "https://localhost:3000/";
const officeFolder = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Serves what has been built: the embedded Excel at /, the add-in's files beside it.
 * @param {{ port: number, certificate: string, key: string, builds?: string }} options
 *   `port` 0 takes any free one; `builds` is the folder that holds the builds
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ port, certificate, key, builds = "dist" }) {
  const server = https.createServer({ cert: certificate, key });
  await listen(server, port);
  const url = `https://localhost:${server.address().port}/`;
  server.on("request", answerer(url, builds));
  return { url, close: () => close(server) };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, port)));
    server.listen(port, "localhost", resolve);
  });
}

function listenError(error, port) {
  if (error.code !== "EADDRINUSE") return error;
  return new Error(`Port ${port} is taken. Stop what uses it, or: npm start -- --port ${port + 1}`);
}

function close(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

/** Excel reads one origin from the manifest, so every file of the add-in is at the root, as in production. */
function answerer(url, builds) {
  const pages = pagesOf(url, builds);
  const folders = foldersOf(builds);
  return (request, response) => {
    const [pathname] = request.url.split("?");
    if (pathname in pages) return sendPage(response, pages[pathname]);
    const [prefix, serve] = folders.find(([start]) => pathname.startsWith(start));
    request.url = request.url.slice(prefix.length - 1);
    serve(request, response, () => sendMissing(response, pathname));
  };
}

function pagesOf(url, builds) {
  const read = (file) => readFileSync(path.join(projectFolder, file), "utf8");
  const withOrigin = (file) => read(file).replaceAll(developmentOrigin, url);
  const addin = `${builds}/addin`;
  const contract = "tests/contract/page/contract";
  return {
    "/": () => ["text/html", read("workbench/page/index.html")],
    // Browsers ask for it unasked.
    "/favicon.ico": () => ["image/x-icon", ""],
    "/taskpane.html": () => ["text/html", withLocalOffice(read(`${addin}/taskpane.html`))],
    "/contract.html": () => ["text/html", withLocalOffice(read(`${contract}.html`))],
    "/contract.manifest.xml": () => ["text/xml", withOrigin(`${contract}.manifest.xml`)],
    "/manifest.xml": () => ["text/xml", withOrigin("manifest.xml")],
    "/functions.json": () => ["application/json", withOrigin(`${addin}/functions.json`)],
    "/functions.zh-CN.json": () => [
      "application/json",
      withOrigin(`${addin}/functions.zh-CN.json`),
    ],
  };
}

function foldersOf(builds) {
  return [
    // Excel refuses icons that come with a Cache-Control header, which sirv sends in its `dev` mode only.
    ["/assets/", sirv(path.join(projectFolder, "assets"))],
    ["/workbench/", rebuiltFiles(`${builds}/workbench`)],
    ["/contract/", rebuiltFiles(`${builds}/contract`)],
    ["/office-js/", rebuiltFiles("node_modules/@microsoft/office-js/dist")],
    ["/", rebuiltFiles(`${builds}/addin`)],
  ];
}

function rebuiltFiles(folder) {
  return sirv(path.join(projectFolder, folder), { dev: true, etag: true, setHeaders });
}

function setHeaders(response, pathname) {
  if (/\.(html|json)$/.test(pathname)) response.setHeader("Cache-Control", "no-store");
}

/** The pane names Microsoft's CDN, as the store demands; here the same files come from the npm package. */
function withLocalOffice(html) {
  return html.replaceAll(officeFolder, "/office-js/");
}

function sendPage(response, page) {
  try {
    const [type, content] = page();
    const headers = { "Content-Type": `${type};charset=utf-8`, "Cache-Control": "no-store" };
    response.writeHead(200, headers).end(content);
  } catch (error) {
    sendMissing(response, error.message);
  }
}

function sendMissing(response, what) {
  response.writeHead(404, { "Content-Type": "text/plain;charset=utf-8" }).end(`Not found: ${what}`);
}
