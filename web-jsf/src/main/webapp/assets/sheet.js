/* A chosen file is read into the field that it is for, where it can be looked at before it is sent. */
(function () {
  'use strict';
  document.querySelectorAll('input[type=file][data-into]').forEach(function (chooser) {
    chooser.closest('[data-file]').hidden = false;
    chooser.addEventListener('change', function () {
      if (chooser.files.length > 0) {
        chooser.files[0].text().then(function (text) {
          document.getElementById(chooser.dataset.into).value = text;
        });
      }
    });
  });
})();
