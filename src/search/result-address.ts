/**
 * Where a result leads: the section, with the words to mark there (`?q=`), so that they are marked for whoever
 * gets the address. Not by a text fragment: browsers match those at the bounds of words only, so that most runs
 * of Chinese characters are none, and go to the first place on the page, not to the one in the section.
 * @param url path and anchor of the section
 */
export function resultAddress(url: string, text: string): string {
  const [path, anchor] = url.split('#');
  return `${path}?q=${encodeURIComponent(text.toWellFormed())}${anchor ? `#${anchor}` : ''}`;
}
