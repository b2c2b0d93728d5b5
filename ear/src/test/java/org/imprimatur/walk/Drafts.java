package org.imprimatur.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts as a member sends them. */
final class Drafts {

  private Drafts() {}

  static Map<String, Object> post(String text) {
    var draft = new LinkedHashMap<String, Object>();
    draft.put("kind", "post");
    draft.put("voice", "member");
    draft.put("title", "");
    draft.put("text", text);
    draft.put("channels", List.of("mastodon"));
    draft.put("declarations", Map.of("patient", "none", "interests", "none", "ai", "none", "accountsChecked", true));
    return draft;
  }

  static Map<String, Object> newsletterThatListsAccounts(String text) {
    var draft = post(text);
    draft.put("kind", "newsletter");
    draft.put("title", "Three accounts worth a visit");
    draft.put("channels", List.of("newsletter"));
    draft.put("listedAccounts", List.of(
        Map.of("handle", "CollabCareNotes", "claimedName", "Collaborative Care Notes", "proof",
            "https://collabcare.example"),
        Map.of("handle", "RuralPsychiatry", "claimedName", "Rural Psychiatry Network", "proof",
            "https://ruralpsych.example")));
    return draft;
  }

  /** Saves a draft by a person and submits it; returns its id. */
  static String submitted(Api author, Map<String, Object> draft) {
    var id = author.post("/api/v1/submissions", draft).json().path("id").asText();
    author.post("/api/v1/submissions/" + id + "/submit", null);
    return id;
  }
}
