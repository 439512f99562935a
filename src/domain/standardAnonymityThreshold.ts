/** Fewest raters of a group whose ratings may be shown apart, as long as `Settings` says nothing else ([H1]). */
export const standardAnonymityThreshold = 3;
