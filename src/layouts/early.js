(function (d) {
  d.dataset.js = '';
  try {
    var s = JSON.parse(localStorage.getItem('jiangxin:settings') || '{}');
    if (s.theme === 'light' || s.theme === 'dark') d.dataset.theme = s.theme;
    if (s.textSize) d.dataset.textSize = s.textSize;
  } catch (e) {}
})(document.documentElement);
