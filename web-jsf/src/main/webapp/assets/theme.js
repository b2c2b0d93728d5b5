// Runs before the first paint, so that a picked theme never flashes. Without a pick the style sheet follows the system.
(function () {
  var kept = null;
  try { kept = localStorage.getItem('theme'); } catch (e) { kept = null; }
  if (kept === 'dark' || kept === 'light') { document.documentElement.dataset.theme = kept; }
})();
