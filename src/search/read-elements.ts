/** Elements that text runs on through. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rt rp ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is not the page's. */
export const UNREAD = new Set(
  'script style template noscript svg math canvas audio video iframe object button select textarea datalist output dialog'.split(
    ' ',
  ),
);
