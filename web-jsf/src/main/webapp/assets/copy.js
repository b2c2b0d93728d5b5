/* A button that copies what stands in a field; without a clipboard the field is chosen, to be copied by hand. */
(function () {
  'use strict';
  document.querySelectorAll('[data-copies]').forEach(function (button) {
    var field = document.getElementById(button.dataset.copies);
    button.hidden = false;
    button.addEventListener('click', function () {
      field.focus();
      field.select();
      if (navigator.clipboard) {
        navigator.clipboard.writeText(field.value).then(function () { button.textContent = button.dataset.done; });
      }
    });
  });
})();
