package org.imprimatur.screening.infrastructure;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.imprimatur.screening.model.Answer;

/** Writes an answer member by member, in the form in which the records of an answer are written everywhere else. */
final class AnswerLine {

  private final JsonGenerator line;

  private AnswerLine(JsonGenerator line) {
    this.line = line;
  }

  /** Writes an answer whose id is a text, a whole number or null. */
  static void write(Answer answer, JsonGenerator line) throws IOException {
    new AnswerLine(line).write(answer);
  }

  private void write(Answer answer) throws IOException {
    line.writeStartObject();
    id(answer.id());
    line.writeStringField("outcome", answer.outcome());
    line.writeStringField("offsetUnit", answer.offsetUnit());
    line.writeArrayFieldStart("findings");
    for (var finding : answer.findings()) {
      write(finding);
    }
    line.writeEndArray();
    line.writeArrayFieldStart("entities");
    for (var entity : answer.entities()) {
      write(entity);
    }
    line.writeEndArray();
    write(answer.measure());
    disclaimers(answer.disclaimers());
    line.writeStringField("policyVersion", answer.versions().policyVersion());
    line.writeStringField("directoryVersion", answer.versions().directoryVersion());
    line.writeEndObject();
  }

  private void id(Object id) throws IOException {
    if (id instanceof Number) {
      line.writeFieldName("id");
      line.writeNumber(id.toString());
    } else if (id != null) {
      line.writeStringField("id", id.toString());
    }
  }

  private void write(Answer.FoundLine finding) throws IOException {
    line.writeStartObject();
    line.writeStringField("ruleId", finding.rule().ruleId());
    line.writeStringField("category", finding.rule().category());
    if (finding.rule().subtype() != null) {
      line.writeStringField("subtype", finding.rule().subtype());
    }
    line.writeNumberField("start", finding.place().start());
    line.writeNumberField("end", finding.place().end());
    line.writeStringField("match", finding.place().match());
    line.writeStringField("outcome", finding.outcome());
    line.writeStringField("message", finding.message());
    line.writeArrayFieldStart("suggestions");
    for (var suggestion : finding.suggestions()) {
      line.writeString(suggestion);
    }
    line.writeEndArray();
    line.writeStringField("source", finding.source());
    line.writeEndObject();
  }

  private void write(Answer.EntityLine entity) throws IOException {
    line.writeStartObject();
    line.writeStringField("type", entity.type());
    line.writeNumberField("start", entity.start());
    line.writeNumberField("end", entity.end());
    line.writeStringField("value", entity.value());
    if (entity.byteStart() != null && entity.byteEnd() != null) {
      line.writeNumberField("byteStart", entity.byteStart());
      line.writeNumberField("byteEnd", entity.byteEnd());
    }
    line.writeEndObject();
  }

  private void write(Answer.MeasureLine measure) throws IOException {
    line.writeObjectFieldStart("measure");
    line.writeStringField("channel", measure.channel());
    line.writeNumberField("length", measure.length());
    line.writeNumberField("limit", measure.limit());
    line.writeStringField("unit", measure.unit());
    line.writeBooleanField("valid", measure.valid());
    line.writeEndObject();
  }

  private void disclaimers(List<Answer.DisclaimerLine> disclaimers) throws IOException {
    line.writeArrayFieldStart("disclaimers");
    for (var disclaimer : disclaimers) {
      line.writeStartObject();
      line.writeStringField("id", disclaimer.id());
      line.writeNumberField("version", disclaimer.version());
      line.writeStringField("placement", disclaimer.placement());
      line.writeStringField("text", disclaimer.text());
      line.writeEndObject();
    }
    line.writeEndArray();
  }
}
