function nothing(): never {
  throw new Response(null, { status: 404 });
}

/** Every address that no other route has. What is shown is what any page says that finds nothing. */
export const loader = nothing;
export const action = nothing;

export default function Nothing() {
  return null;
}
