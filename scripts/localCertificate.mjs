import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";
import { projectFolder } from "./projectFolder.mjs";

const folder = path.join(projectFolder, ".cache");
const certificateFile = path.join(folder, "certificate.pem");
const keyFile = path.join(folder, "certificate-key.pem");
const validDays = 90;
const day = 24 * 60 * 60 * 1000;

/**
 * A certificate for localhost, made on first use, kept outside git and renewed a day before it expires.
 * @returns {Promise<{ certificate: string, key: string, fingerprint: string }>}
 */
export async function localCertificate() {
  if (!isUsable()) await makeCertificate();
  const certificate = readFileSync(certificateFile, "utf8");
  const key = readFileSync(keyFile, "utf8");
  return { certificate, key, fingerprint: fingerprintOf(certificate) };
}

/** The certificate that `npx office-addin-dev-certs install` has made and the system trusts; real Excel needs it. */
export function trustedCertificate() {
  const files = path.join(homedir(), ".office-addin-dev-certs");
  const certificate = readFileSync(path.join(files, "localhost.crt"), "utf8");
  const key = readFileSync(path.join(files, "localhost.key"), "utf8");
  return { certificate, key, fingerprint: fingerprintOf(certificate) };
}

/**
 * What Chromium's --ignore-certificate-errors-spki-list takes: it then trusts this public key and no other.
 */
function fingerprintOf(certificate) {
  const publicKey = new X509Certificate(certificate).publicKey;
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
}

function isUsable() {
  if (!existsSync(certificateFile) || !existsSync(keyFile)) return false;
  const { validTo } = new X509Certificate(readFileSync(certificateFile));
  return Date.parse(validTo) - Date.now() > day;
}

async function makeCertificate() {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + validDays * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: alternativeNames },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(certificateFile, made.cert);
  writeFileSync(keyFile, made.private, { mode: 0o600 });
}

const alternativeNames = [
  { type: 2, value: "localhost" },
  { type: 7, ip: "127.0.0.1" },
  { type: 7, ip: "::1" },
];
