import { index, route, type RouteConfig } from "@remix-run/route-config";

export default [
  index("routes/home/route.tsx"),
  route("sign-in", "routes/account/sign-in/route.tsx"),
  route("sign-out", "routes/account/sign-out/route.tsx"),
  route("invitations/:token", "routes/account/accept-invitation/route.tsx"),
  route("account", "routes/account/settings/route.tsx"),
  route("theme", "routes/account/theme/route.tsx"),
  route("people", "routes/people/list/route.tsx"),
  route("audit", "routes/audit/log/route.tsx"),
  route("codebooks", "routes/codebooks/list/route.tsx"),
  route("codebooks/:key/:version", "routes/codebooks/view/route.tsx"),
] satisfies RouteConfig;
