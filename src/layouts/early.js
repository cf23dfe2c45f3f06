((d) => {
  d.js = '';
  try {
    let { theme: t, textSize: s } = JSON.parse(localStorage.getItem('jiangxin:settings'));
    if (t === 'light' || t === 'dark') d.theme = t;
    if (s) d.textSize = s;
  } catch {}
})(document.documentElement.dataset);
