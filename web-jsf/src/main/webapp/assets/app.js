// The few things a page does by itself. No framework; every act is also a link or a button.
(function () {
  'use strict';
  var root = document.documentElement;

  function toggleTheme() {
    var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch (e) { root.dataset.kept = 'no'; }
  }

  // A key leads where a link of this page leads, and nowhere else: what a person may not open is not offered.
  function go(keys) {
    var link = document.querySelector('.rail a[data-keys="' + CSS.escape(keys) + '"]');
    if (keys && link) { link.click(); }
  }

  function step(direction) {
    var rows = Array.prototype.slice.call(document.querySelectorAll('a[data-row], [data-row] a'));
    if (!rows.length) { return; }
    var at = rows.indexOf(document.activeElement);
    rows[Math.max(0, Math.min(rows.length - 1, at + direction))].focus();
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-theme-toggle]')) { toggleTheme(); }
    if (event.target.closest('[data-help]')) { document.getElementById('help').showModal(); }
  });

  // A table of PrimeFaces keeps Enter to itself, so that no link in it could be followed without a mouse.
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.closest('a[href]')) { event.stopPropagation(); }
  }, true);

  var awaitingPlace = false;
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { return; }
    if (awaitingPlace) {
      awaitingPlace = false;
      go('g ' + event.key);
      return;
    }
    switch (event.key) {
      case 'g': awaitingPlace = true; break;
      case 'j': step(1); break;
      case 'k': step(-1); break;
      case 't': toggleTheme(); break;
      case '?': document.getElementById('help').showModal(); break;
      case '/': { var box = document.getElementById('q'); if (box) { event.preventDefault(); box.focus(); } break; }
      default: go(event.key);
    }
  });

  // Panels become tabs; without script they stand one under the other.
  var chosen = '';
  function tabs(box) {
    var panels = Array.prototype.slice.call(box.querySelectorAll('[data-panel]'));
    if (box.dataset.ready || panels.length < 2) { return; }
    box.dataset.ready = 'yes';
    var bar = document.createElement('div');
    bar.className = 'tabs';
    bar.setAttribute('role', 'tablist');
    bar.setAttribute('aria-label', box.dataset.tabs);
    function show(index, focus) {
      panels.forEach(function (panel, i) {
        panel.hidden = i !== index;
        bar.children[i].setAttribute('aria-selected', String(i === index));
        bar.children[i].tabIndex = i === index ? 0 : -1;
      });
      if (focus) { bar.children[index].focus(); }
    }
    panels.forEach(function (panel, i) {
      var tab = document.createElement('button');
      tab.type = 'button';
      tab.id = panel.id + '-tab';
      tab.textContent = panel.dataset.panel;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', panel.id);
      tab.addEventListener('click', function () { chosen = panel.dataset.panel; show(i, false); });
      panel.setAttribute('role', 'tabpanel');
      panel.removeAttribute('aria-label');
      panel.setAttribute('aria-labelledby', tab.id);
      panel.querySelector('.panel-title').hidden = true;
      bar.appendChild(tab);
    });
    bar.addEventListener('keydown', function (event) {
      var way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!way) { return; }
      var next = (Array.prototype.indexOf.call(bar.children, document.activeElement) + way + panels.length) % panels.length;
      chosen = panels[next].dataset.panel;
      show(next, true);
    });
    box.insertBefore(bar, box.firstChild);
    show(Math.max(0, panels.findIndex(function (panel) { return panel.dataset.panel === chosen; })), false);
  }
  function enhance() { document.querySelectorAll('[data-tabs]').forEach(tabs); }
  new MutationObserver(enhance).observe(document.body, { childList: true, subtree: true });
  enhance();

  // Words kept in this window are one person's: whoever else signs in here, and whoever signs out, leaves none behind.
  var account = document.querySelector('[data-account]');
  function forget(all) {
    Object.keys(sessionStorage).forEach(function (key) {
      if (/^typed/.test(key) && (all || key !== 'typed:' + account.dataset.account)) { sessionStorage.removeItem(key); }
    });
  }
  if (account) {
    forget(document.querySelector('[data-kept="yes"]') !== null);
    document.getElementById('account').addEventListener('submit', function () { forget(true); });
  }

  // One effect for a double click: a form that is on its way is not sent again. One that is answered by a file stays.
  document.addEventListener('submit', function (event) {
    if (event.submitter && event.submitter.dataset.download) { return; }
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = 'yes';
    setTimeout(function () { delete event.target.dataset.sent; }, 4000);
  });
})();
