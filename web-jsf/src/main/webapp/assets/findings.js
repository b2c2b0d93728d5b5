// Findings beside a text: marks under its words, cards that light them, suggestions in one click. The server judges; this
// keeps the marks where the words are. Without script the page shows the same findings after each save.
(function () {
  'use strict';
  var PAUSE = 500, AGAIN = 5000, NEWS = 10000, GRAVEST = ['block', 'warn', 'info'];

  function all(query, root) { return Array.prototype.slice.call((root || document).querySelectorAll(query)); }
  function one(query) { return document.querySelector(query); }
  function cards() { return all('[data-finding]'); }

  // Hovering or focusing a card lights its words, and the other way round.
  function light(numbers) {
    cards().forEach(function (card) { card.classList.toggle('lit', numbers.indexOf(card.dataset.finding) >= 0); });
    all('mark[data-cards]').forEach(function (mark) {
      mark.classList.toggle('lit', mark.dataset.cards.split(' ').some(function (number) { return numbers.indexOf(number) >= 0; }));
    });
  }
  function numbersOf(node) {
    var card = node && node.closest ? node.closest('[data-finding]') : null;
    if (card) { return [card.dataset.finding]; }
    var mark = node && node.closest ? node.closest('mark[data-cards]') : null;
    return mark ? mark.dataset.cards.split(' ') : [];
  }
  ['mouseover', 'focusin'].forEach(function (kind) {
    document.addEventListener(kind, function (event) { if (event.target !== ink()) { light(numbersOf(event.target)); } });
  });

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { return; }
    var way = { n: 1, p: -1 }[event.key];
    var at = cards().findIndex(function (card) { return card.contains(document.activeElement); });
    if (way && cards().length) { cards()[Math.max(0, Math.min(cards().length - 1, at + way))].focus(); }
    if (event.key === '.' && at >= 0) { var fix = cards()[at].querySelector('[data-fix]'); if (fix) { fix.click(); } }
  });

  // From here on the page with the editor.
  function ink() { return one('textarea.ink'); }
  if (!ink()) { return; }
  var form = document.getElementById('post'), mirror = one('.mirror'), tally = document.getElementById('tally');
  var marks = [], text = ink().value, panel = null, last = null;
  var toast = one('[data-toast]'), fade = 0;

  /** The sentences of this script come with the page, in the reader's language. */
  function told(sentence, facts) {
    return toast.dataset[sentence].replace(/%(old|new|status)/g, function (all, name) { return facts[name]; });
  }

  /** Moves marks along with an edit; those whose words were edited are gone until the server has looked again. */
  function moved(list, from, to) {
    var most = Math.min(from.length, to.length), head = 0, tail = 0;
    while (head < most && from[head] === to[head]) { head++; }
    while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) { tail++; }
    return list.map(function (mark) {
      if (mark.end <= head) { return mark; }
      if (mark.start < from.length - tail) { return null; }
      return Object.assign({}, mark, { start: mark.start + to.length - from.length, end: mark.end + to.length - from.length });
    }).filter(Boolean);
  }

  function read() {
    return cards().map(function (card) {
      return { start: Number(card.dataset.start), end: Number(card.dataset.end), tone: card.dataset.tone, card: card.dataset.finding };
    }).filter(function (mark) { return mark.end <= panel.dataset.text.length && mark.end - mark.start < panel.dataset.text.length; });
  }

  function paint() {
    var cuts = [0, text.length];
    marks.forEach(function (mark) { cuts.push(mark.start, mark.end); });
    cuts.sort(function (a, b) { return a - b; });
    var page = document.createDocumentFragment();
    for (var i = 1; i < cuts.length; i++) {
      if (cuts[i] > cuts[i - 1]) { page.appendChild(piece(cuts[i - 1], cuts[i])); }
    }
    // A last empty line has no height of its own.
    page.appendChild(document.createTextNode('\n'));
    mirror.replaceChildren(page);
    fit();
    cards().forEach(function (card) {
      var placed = marks.some(function (mark) { return mark.card === card.dataset.finding; });
      card.classList.toggle('gone', card.hasAttribute('data-placed') && !placed);
    });
  }
  function piece(start, end) {
    var here = marks.filter(function (mark) { return mark.start <= start && end <= mark.end; });
    var words = document.createTextNode(text.slice(start, end));
    if (!here.length) { return words; }
    var node = document.createElement('mark');
    node.className = GRAVEST.find(function (tone) { return here.some(function (mark) { return mark.tone === tone; }); });
    node.dataset.cards = here.map(function (mark) { return mark.card; }).join(' ');
    node.appendChild(words);
    return node;
  }

  /** A scroll bar makes the lines of the text narrower; those of the mirror must break alike. */
  function fit() {
    mirror.style.inlineSize = ink().clientWidth + 2 + 'px';
    mirror.style.blockSize = ink().offsetHeight + 'px';
    mirror.scrollTop = ink().scrollTop;
  }
  new ResizeObserver(fit).observe(ink());
  document.addEventListener('scroll', function (event) { if (event.target === ink()) { mirror.scrollTop = ink().scrollTop; } }, true);

  function typed() {
    marks = moved(marks, text, ink().value);
    if (last && last.field === ink()) { last = moved([last], text, ink().value)[0] || null; }
    text = ink().value;
    paint();
  }

  // A pause in typing saves the draft and asks what the policy makes of it.
  var pause = 0;
  function preview(after) {
    clearTimeout(pause);
    pause = setTimeout(function () {
      if (Date.now() - left < LEAVING) { preview(AGAIN); return; }
      pause = 0;
      if (window.imprimaturPreview) { window.imprimaturPreview(); }
    }, after);
  }
  // A page that is being left saves nothing more: an answer that came late would lead elsewhere than its reader goes.
  var left = 0, LEAVING = 30000;
  window.addEventListener('beforeunload', function () { left = Date.now(); });
  // A save that did not arrive is said where the last one stands, and tried again until one does.
  var unheard = false;
  function saved() { return document.getElementById('post:saved').firstElementChild; }
  window.jQuery(document).on('pfAjaxError', function (event, answer) {
    all('.ui-state-loading', form).forEach(free);
    saved().textContent = toast.dataset.unsaved;
    saved().dataset.stored = 'no';
    if (!unheard) { say(answer && answer.status ? told('fault', { status: answer.status }) : told('silent')); }
    unheard = true;
    preview(AGAIN);
  });
  /** PrimeFaces leaves a button as busy when its request failed. */
  function free(button) { window.PrimeFaces.buttonEndAjaxDisabled(window.PrimeFaces.getWidgetById(button.id), window.jQuery(button)); }
  function heard() {
    if (unheard && saved().dataset.stored === 'yes') { unheard = false; hush(); }
  }
  form.addEventListener('input', function (event) {
    if (event.target === ink()) { typed(); }
    if (event.target.name && event.target.name.indexOf('answer.') === 0) { remember(event.target); }
    keep();
    preview(PAUSE);
  });
  form.addEventListener('change', function (event) { if (!event.target.matches('textarea, [type=text]')) { preview(200); } });

  // New findings come as a new panel: their places are of the text that was screened, which may not be the newest.
  function settle() {
    var newest = document.getElementById('post:findings');
    if (!newest || newest === panel) { return; }
    var first = !panel;
    panel = newest;
    var found = read();
    found.forEach(function (mark) { one('[data-finding="' + mark.card + '"]').setAttribute('data-placed', 'yes'); });
    marks = moved(found, panel.dataset.text, text);
    all('[data-quote]', panel).forEach(linked);
    paint();
    restoreAnswers();
    if (!first && tally.textContent !== panel.dataset.tally) { tally.textContent = panel.dataset.tally; }
  }
  function linked(quote) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'quote';
    button.title = told('show');
    button.addEventListener('click', function () { show(quote.dataset.quote); });
    quote.replaceWith(button);
    button.appendChild(quote);
  }
  /** Finds the words of a card: under a mark of the text, or else in the posts of the thread. */
  function placeOf(card) {
    var mark = marks.find(function (each) { return each.card === card; });
    if (mark) { return { field: ink(), start: mark.start, end: mark.end }; }
    var posts = document.getElementById('post:segments'), quote = one('[data-quote="' + card + '"]');
    var at = quote && Number(one('[data-finding="' + card + '"]').dataset.end) > panel.dataset.text.length ? posts.value.indexOf(quote.textContent) : -1;
    return at < 0 ? null : { field: posts, start: at, end: at + quote.textContent.length };
  }
  function select(place) {
    if (place.field.closest('details')) { place.field.closest('details').open = true; }
    place.field.focus();
    place.field.setSelectionRange(place.start, place.end);
  }
  function show(card) {
    var place = placeOf(card);
    if (!place) { return; }
    select(place);
    light([card]);
    var mark = one('.mirror mark.lit');
    if (mark) { ink().scrollTop = Math.max(0, mark.offsetTop - ink().clientHeight / 2); }
  }

  // An answer that is being typed when new findings come is neither lost nor left.
  var answers = {}, answering = '', caret = 0;
  function remember(field) { answers[field.name] = field.value; answering = field.name; caret = field.selectionStart; }
  form.addEventListener('focusin', function (event) { answering = event.target.name && event.target.name.indexOf('answer.') === 0 ? event.target.name : ''; });
  function restoreAnswers() {
    all('[name^="answer."]', panel).forEach(function (field) {
      if (field.name in answers) { field.value = answers[field.name]; }
      if (field.name === answering && document.activeElement !== field) { field.focus(); field.setSelectionRange(caret, caret); }
    });
  }

  // One click takes a suggestion. Inserted as if typed, so that Ctrl+Z takes it back like anything else.
  function insert(place, words) {
    select(place);
    var done = words ? document.execCommand('insertText', false, words) : document.execCommand('delete');
    if (!done) {
      place.field.setRangeText(words, place.start, place.end, 'end');
      place.field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  form.addEventListener('click', function (event) {
    var button = event.target.closest('[data-fix]');
    if (!button) { return; }
    event.preventDefault();
    var place = placeOf(button.closest('[data-finding]').dataset.finding);
    if (!place) { say(told('changed')); preview(0); return; }
    var old = place.field.value.slice(place.start, place.end), words = button.dataset.fix;
    insert(place, words);
    last = { field: place.field, start: place.start, end: place.start + words.length, words: words };
    say(told(words ? 'replaced' : 'removed', { old: old, 'new': words }), old);
    preview(0);
  });

  function say(sentence, old) {
    toast.textContent = sentence;
    if (old !== undefined) {
      var undo = document.createElement('button');
      undo.type = 'button';
      undo.className = 'btn s';
      undo.textContent = told('undo');
      undo.addEventListener('click', function () {
        if (!last || last.field.value.slice(last.start, last.end) !== last.words) { say(told('edited')); return; }
        insert(last, old);
        say(told('undone'));
        preview(0);
      });
      toast.appendChild(undo);
      toast.appendChild(closing());
    }
    linger();
  }
  function closing() {
    var close = document.createElement('button');
    close.type = 'button';
    close.className = 'btn quiet s';
    close.textContent = told('close');
    close.addEventListener('click', hush);
    return close;
  }
  function hush() {
    clearTimeout(fade);
    toast.textContent = '';
    if (document.activeElement === document.body) { ink().focus(); }
  }
  // What offers an action waits for it: somebody may read slowly, or with a tool that reads to them. Only mere news fades.
  function linger() {
    clearTimeout(fade);
    if (toast.querySelector('button')) { return; }
    fade = setTimeout(function () { if (toast.matches(':hover') || getSelection().containsNode(toast, true)) { linger(); } else { hush(); } }, NEWS);
  }
  document.addEventListener('keydown', function (event) { if (event.key === 'Escape' && toast.textContent) { hush(); } });

  // The pointer or the caret on a mark lights its card; the mark itself lies under the text and sees neither.
  function under(x, y) {
    var hit = all('mark[data-cards]', mirror).find(function (mark) {
      return Array.prototype.some.call(mark.getClientRects(), function (box) { return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom; });
    });
    return hit ? hit.dataset.cards.split(' ') : [];
  }
  var asked = 0;
  ink().addEventListener('mousemove', function (event) {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(function () { light(under(event.clientX, event.clientY)); });
  });
  document.addEventListener('selectionchange', function () {
    if (document.activeElement !== ink()) { return; }
    var at = ink().selectionStart;
    light(marks.filter(function (mark) { return mark.start <= at && at <= mark.end; }).map(function (mark) { return mark.card; }));
  });

  // What is typed and not saved yet outlives a lost session and a failed request: in this window, for this account, for an hour.
  function draft() { var place = one('[data-draft]'); return place ? place.dataset.draft : ''; }
  var typedBy = 'typed:' + document.querySelector('[data-account]').dataset.account, HOUR = 3600000;
  var awaited = null;
  // Every field counts: a title or a tie is as hard to remember as the text.
  function fields() {
    return all('input[name], textarea[name], select[name]', form).filter(function (field) { return !/^(hidden|submit|button|file)$/.test(field.type); });
  }
  function ticks(field) { return field.type === 'checkbox' || field.type === 'radio'; }
  function keyOf(field) { return ticks(field) ? field.name + '=' + field.value : field.name; }
  function keep() {
    var said = Object.assign({}, awaited);
    fields().forEach(function (field) { said[keyOf(field)] = ticks(field) ? field.checked : field.value; });
    sessionStorage.setItem(typedBy, JSON.stringify([draft(), said, Date.now()]));
  }
  function forget() {
    var place = one('[data-draft]');
    if (place && !pause && place.dataset.draft && place.dataset.stored === 'yes') { sessionStorage.removeItem(typedBy); }
    if (place && place.dataset.draft && location.pathname.endsWith('/compose')) { history.replaceState(null, '', location.pathname + '/' + place.dataset.draft); }
  }
  function restore() {
    var kept = JSON.parse(sessionStorage.getItem(typedBy) || '[]');
    if (!(Date.now() - kept[2] < HOUR)) { sessionStorage.removeItem(typedBy); return; }
    if (!kept[1] || typeof kept[1] !== 'object' || kept[0] !== draft()) { return; }
    awaited = kept[1];
    Object.keys(awaited).filter(isAnswer).forEach(function (key) { answers[key] = awaited[key]; });
    restoreAnswers();
    if (fill()) { ink().dispatchEvent(new Event('input', { bubbles: true })); }
  }
  /** Gives the fields that are there what was typed into them; more pictures are asked for when there were more. */
  var rows = -1;
  function isAnswer(key) { return key.indexOf('answer.') === 0; }
  function isMedium(key) { return key.indexOf('post:each:') === 0; }
  function fill() {
    var changed = false;
    fields().forEach(function (field) {
      var key = keyOf(field), part = ticks(field) ? 'checked' : 'value';
      if (!(key in awaited)) { return; }
      if (field[part] !== awaited[key]) {
        field[part] = awaited[key];
        changed = true;
        if (field.closest('details')) { field.closest('details').open = true; }
      }
      delete awaited[key];
    });
    return changed;
  }
  function more() {
    if (!awaited) { return; }
    if (fill()) { keep(); preview(0); }
    var there = fields().map(keyOf).filter(isMedium).length;
    if (!Object.keys(awaited).some(isMedium)) { awaited = null; } else if (there !== rows) { rows = there; document.getElementById('post:medium').click(); }
  }
  new MutationObserver(function () { settle(); heard(); forget(); more(); }).observe(form, { childList: true, subtree: true });
  settle();
  restore();
})();
