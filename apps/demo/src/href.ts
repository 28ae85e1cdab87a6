/** The link to an address of the demo (`/paste/`) or to a file of its public folder, under Vite's `base`. */
export function href(address: string): string {
  return import.meta.env.BASE_URL + address.slice(1);
}

/** The address of a page from the path in the browser's location. */
export function addressOf(pathname: string): string {
  const base = import.meta.env.BASE_URL;
  const address = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  return address.replace(/index\.html$/, '').replace(/[^/]$/, '$&/');
}
