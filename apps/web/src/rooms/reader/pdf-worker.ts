// The PDF worker's address, let through the browser's trusted types by the one policy that the server's header names.

import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('habeas-worker', {
  createScriptURL(address) {
    if (address !== workerAddress) throw new TypeError('only the PDF worker is started here');
    return address;
  },
});

export function startPdfWorker(): Worker {
  return new Worker(policy ? policy.createScriptURL(workerAddress) : workerAddress, { type: 'module' });
}
