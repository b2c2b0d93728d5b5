// Shows the password that somebody is choosing, for as long as they want to see it, and begins where something is wrong.
(function () {
  'use strict';
  var wrong = document.querySelector('[aria-invalid=true]');
  if (wrong) { wrong.focus(); }
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
