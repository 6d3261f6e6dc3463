// The header sets of TRUST 4.1. Every answer carries one of them, also errors.

import type { MiddlewareHandler } from 'hono';

const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
};

/** No inline script or style, nothing from the network, originals only in a frame of the evidence origin. */
export function appHeaders(evidenceOrigin: () => string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const evidence = evidenceOrigin();
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob:",
      `media-src ${evidence}`,
      "font-src 'self'",
      "connect-src 'self'",
      `frame-src ${evidence}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      // One policy, which lets the PDF worker through and nothing else (apps/web/src/rooms/reader/pdf-worker.ts).
      'trusted-types habeas-worker',
    ];
    setAll(c.res.headers, {
      ...COMMON,
      'Content-Security-Policy': policy.join('; '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'X-Frame-Options': 'DENY',
    });
  };
}

const PLAYED = /^(?:audio|video)\//;

/** An original in its frame: no script, no form, no request to anywhere, an origin of its own that can reach nothing. */
export function evidenceHeaders(appOrigins: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const policy = [
      'sandbox',
      "default-src 'none'",
      'img-src data:',
      'font-src data:',
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${appOrigins().join(' ')}`,
    ];
    setAll(c.res.headers, {
      ...COMMON,
      'Content-Security-Policy': policy.join('; '),
      // The app's player is of another port, and a browser does not hold two ports of a bare address for one site: it would be
      // refused with less. What keeps other pages out is that none can know the address: 256 random bits, for ten minutes.
      'Cross-Origin-Resource-Policy': PLAYED.test(c.res.headers.get('content-type') ?? '')
        ? 'cross-origin'
        : 'same-site',
    });
  };
}

function setAll(headers: Headers, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) headers.set(name, value);
}
