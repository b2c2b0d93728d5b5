/* A chosen file is read into the field that it is for, where it can be looked at before it is sent. */
(function () {
  'use strict';
  function chosen(selector, read) {
    document.querySelectorAll('input[type=file]' + selector).forEach(function (chooser) {
      chooser.closest('[data-file]').hidden = false;
      chooser.addEventListener('change', function () {
        if (chooser.files.length > 0) {
          read(chooser, chooser.files[0]);
        }
      });
    });
  }

  chosen('[data-into]', function (chooser, file) {
    file.arrayBuffer().then(function (bytes) {
      var text;
      var other = false;
      try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch (notUtf8) {
        /* What spreadsheets write on Windows where nobody chose. A workbook is no text in either. */
        text = new TextDecoder('windows-1252').decode(bytes);
        other = text.indexOf('PK\u0003\u0004') !== 0;
      }
      document.getElementById(chooser.dataset.into).value = text;
      var said = document.getElementById(chooser.dataset.said);
      said.hidden = !other;
      said.textContent = other ? chooser.dataset.other : '';
    });
  });

  /* A picture goes as base64, and is drawn here first: an address of its own would be none of this site's. */
  chosen('[data-picture]', function (chooser, file) {
    var reader = new FileReader();
    reader.addEventListener('load', function () {
      document.getElementById(chooser.dataset.picture).value = reader.result.split(',', 2)[1] || '';
    });
    reader.readAsDataURL(file);
    var canvas = document.querySelector('canvas[data-preview="' + chooser.dataset.picture + '"]');
    createImageBitmap(file, { imageOrientation: 'none' }).then(function (picture) {
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      canvas.hidden = false;
    }, function () {
      canvas.hidden = true;
    });
  });
})();
