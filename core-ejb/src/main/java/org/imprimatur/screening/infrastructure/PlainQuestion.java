package org.imprimatur.screening.infrastructure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.imprimatur.screening.model.Question;

/**
 * A question of texts only, read as it comes. Whatever else stands in a line, right or wrong, makes it no plain
 * question.
 */
final class PlainQuestion {

  private static final Question.Beside NOTHING_BESIDE = new Question.Beside(null, null, null, null, null);

  private final JsonParser line;
  private Object id;
  private String text;
  private String channel;
  private String contentWarning;
  private String lang;
  private String kind;
  private String voice;
  private String title;

  private PlainQuestion(JsonParser line) {
    this.line = line;
  }

  /** Reads a line to its end; empty when it is no plain question. */
  static Optional<PlainQuestion> read(JsonParser line) throws IOException {
    var question = new PlainQuestion(line);
    return question.plain() ? Optional.of(question) : Optional.empty();
  }

  /** Returns the question's own id, a text or a whole number; null when it has none. */
  Object id() {
    return id;
  }

  Question question() {
    return new Question(text, channel, contentWarning, new Question.Heading(lang, kind, voice, title), NOTHING_BESIDE);
  }

  private boolean plain() throws IOException {
    if (line.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (line.nextToken() == JsonToken.FIELD_NAME) {
      var name = line.currentName();
      var value = line.nextToken();
      if (!(value == JsonToken.VALUE_STRING ? says(name) : value == JsonToken.VALUE_NUMBER_INT && numbers(name))) {
        return false;
      }
    }
    return line.currentToken() == JsonToken.END_OBJECT && line.nextToken() == null;
  }

  private boolean says(String name) throws IOException {
    switch (name) {
      case "id" -> id = line.getText();
      case "text" -> text = line.getText();
      case "channel" -> channel = line.getText();
      case "contentWarning" -> contentWarning = line.getText();
      case "lang" -> lang = line.getText();
      case "kind" -> kind = line.getText();
      case "voice" -> voice = line.getText();
      case "title" -> title = line.getText();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean numbers(String name) throws IOException {
    boolean named = name.equals("id");
    if (named) {
      id = line.getNumberValue();
    }
    return named;
  }
}
