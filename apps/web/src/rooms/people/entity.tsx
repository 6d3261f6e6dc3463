export function EntityRoom() {
  return null;
}
