import { randomBytes } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import helmet from "helmet";

/** Largest body that any route takes, in bytes. */
export const largestBody = 1_048_576;

/** Largest body of a page that takes a whole scenario, in bytes: a full one is some 700 kB. */
export const largestScenario = 4 * 1_048_576;

/** Largest body of a page that takes whole files of data, in bytes. */
export const largestFile = 32 * 1_048_576;

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Headers of every answer, with a nonce of its own for the page's scripts. */
export function securityHeaders(secure: boolean, development: boolean): RequestHandler[] {
  const nonce: RequestHandler = (_request, response: Response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    next();
  };
  const withNonce = (_request: unknown, response: unknown) =>
    `'nonce-${(response as Response).locals.nonce as string}'`;
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", withNonce],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure ? undefined : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  return [nonce, headers];
}

function isReadable(url: string): boolean {
  if (url.includes("%00")) return false;
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** Refuses an address that is not UTF-8, or names a character that neither database can compare. */
export const checkAddress: RequestHandler = (request, response, next) => {
  if (isReadable(request.originalUrl)) return next();
  response.status(400).type("text/plain").send("This address cannot be read.");
};

/** A mutation is taken only from a page of this origin, as the browser itself says it. */
export function checkOrigin(origin: string | undefined): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (safeMethods.has(request.method)) return next();
    const expected = origin ?? `${request.protocol}://${request.get("host") ?? ""}`;
    if (request.get("origin") === expected) return next();
    response
      .status(403)
      .type("text/plain")
      .send("This request came from another site. Nothing was changed.");
  };
}

/**
 * Reads away what of a body an answer did not wait for: unread, it would hold up the next request on the
 * same connection until that is broken off.
 */
export const drainUnread: RequestHandler = (request, response, next) => {
  response.once("finish", () => {
    if (request.readableEnded) return;
    request.removeAllListeners("data");
    request.resume();
  });
  next();
};

/** Refuses a body that is too large, or whose length is not declared, before any of it is read. */
export function limitBody(bytesFor: (path: string) => number): RequestHandler {
  return (request, response, next) => {
    const bytes = bytesFor(request.path);
    if (safeMethods.has(request.method)) return next();
    const declared = request.get("content-length");
    if (declared === undefined) {
      if (request.get("transfer-encoding") === undefined) return next();
      response.status(411).type("text/plain").send("The length of the message must be declared.");
      return;
    }
    if (Number(declared) <= bytes) return next();
    response.set("connection", "close");
    response
      .status(413)
      .type("text/plain")
      .send("This is too large to be sent at once. Nothing was stored.");
  };
}
