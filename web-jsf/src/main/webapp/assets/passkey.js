/* Asks the browser for a key, and sends what the device answered with the form around the button. */
(function () {
  'use strict';

  function bytes(text) {
    var raw = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(raw, function (c) { return c.charCodeAt(0); });
  }

  function text(buffer) {
    var raw = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function options(json) {
    var asked = JSON.parse(json);
    asked.challenge = bytes(asked.challenge);
    if (asked.user) {
      asked.user.id = bytes(asked.user.id);
    }
    return { publicKey: asked };
  }

  function answer(key) {
    var said = {};
    ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'].forEach(function (part) {
      if (key.response[part]) {
        said[part] = text(key.response[part]);
      }
    });
    return JSON.stringify({
      id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: {}, response: said
    });
  }

  document.querySelectorAll('button[data-passkey]').forEach(function (button) {
    var form = button.closest('form');
    function say(what, shown) {
      form.querySelector('[data-said="' + what + '"]').hidden = !shown;
    }
    if (!window.PublicKeyCredential) {
      say('unable', true);
      return;
    }
    button.hidden = false;
    button.focus();
    button.addEventListener('click', function () {
      say('stopped', false);
      button.disabled = true;
      navigator.credentials[button.dataset.passkey](options(button.dataset.options)).then(function (key) {
        form.querySelector('[data-answer]').value = answer(key);
        form.querySelector('[type=submit]').click();
      }).catch(function () {
        button.disabled = false;
        say('stopped', true);
      });
    });
  });
})();
