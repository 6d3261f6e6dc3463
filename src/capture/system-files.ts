// Files that operating systems leave in folders and archives: listed, never sealed as documents. Hidden files of people are documents.

const SYSTEM_FILES = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i;

export const isSystemFile = (path: string): boolean => SYSTEM_FILES.test(path);
