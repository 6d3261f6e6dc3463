export function SitesRoom() {
  return null;
}
