export function AppealsRoom() {
  return null;
}
