/** opencc-js ships its dictionaries as `from to to|from to|…`, without types. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
