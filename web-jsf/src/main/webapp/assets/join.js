// Shows the password that somebody is choosing, for as long as they want to see it.
(function () {
  'use strict';
  document.querySelectorAll('[data-shows]').forEach(function (button) {
    var field = document.getElementById(button.dataset.shows);
    var show = button.textContent;
    button.hidden = false;
    button.addEventListener('click', function () {
      var shown = field.type === 'password';
      field.type = shown ? 'text' : 'password';
      button.textContent = shown ? button.dataset.hide : show;
      field.focus();
    });
    field.form.addEventListener('submit', function () { field.type = 'password'; });
  });
})();
