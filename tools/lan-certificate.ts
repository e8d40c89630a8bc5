// The certificate that `npm start -- --lan` makes for this machine, so that phones get a secure context.
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const day = 86_400_000;
const validDays = 90;

/** A name or address as the certificate writes it. */
const isCovered = (certificate: X509Certificate, host: string): boolean =>
  isIP(host) === 0 ? certificate.checkHost(host) !== undefined : certificate.checkIP(host) !== undefined;

/**
 * Whether a certificate still serves: it names every host and is valid for another week.
 *
 * @param pem the certificate, undefined when there is none
 * @param hosts names and IP addresses that it has to cover
 */
export const certificateServes = (pem: string | undefined, hosts: readonly string[], now: Date): boolean => {
  if (pem === undefined) return false;
  try {
    const certificate = new X509Certificate(pem);
    return (
      certificate.validToDate.getTime() > now.getTime() + 7 * day &&
      hosts.every((host) => isCovered(certificate, host))
    );
  } catch {
    return false;
  }
};

/**
 * The certificate and key for these hosts, kept in the folder and made anew when an address is missing or time runs out.
 * Kept rather than made at every start, because browsers ask again whether to trust each new one.
 *
 * @returns paths of the certificate and the key
 */
export const lanCertificate = async (
  folder: string,
  hosts: readonly string[],
  now: Date,
): Promise<{ readonly certificate: string; readonly key: string; readonly isNew: boolean }> => {
  const paths = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const present = existsSync(paths.certificate) ? readFileSync(paths.certificate, 'utf8') : undefined;
  if (existsSync(paths.key) && certificateServes(present, hosts, now)) return { ...paths, isNew: false };
  const made = await generate([{ name: 'commonName', value: 'Leerkring' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A day back, because clocks of phones differ.
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: hosts.map((host) => (isIP(host) === 0 ? { type: 2, value: host } : { type: 7, ip: host })),
      },
    ],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(paths.key, made.private, { mode: 0o600 });
  writeFileSync(paths.certificate, made.cert);
  return { ...paths, isNew: true };
};
