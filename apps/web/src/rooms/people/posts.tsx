export function PostsRoom() {
  return null;
}
