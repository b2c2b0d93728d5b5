package org.imprimatur.submission.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.imprimatur.submission.model.Content;

/** What a search looks into: the words of a post in small letters, stored again only when they change. */
@Entity
@Table(name = "post_words")
class WordsRow {
  @Id String submission;
  String words;

  static WordsRow of(String submission, Content content) {
    var row = new WordsRow();
    row.submission = submission;
    row.fill(content);
    return row;
  }

  void fill(Content content) {
    words = (content.words().title() + "\n" + content.words().text()).toLowerCase(Locale.ROOT);
  }
}
