package org.imprimatur.policy.infrastructure;

import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.platform.infrastructure.KeptForm;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;

/** Keeps a finding as one flat object, however the model is cut. What was its source in words alone is read as well. */
public final class KeptFinding extends KeptForm {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the form; the service loader calls it. */
  public KeptFinding() {
    addSerializer(Finding.class, new StdDelegatingSerializer(Finding.class, new Written()));
    addDeserializer(Finding.class, new StdDelegatingDeserializer<>(new Read()));
  }

  /** The members and their order are those of the first release. */
  static final class Flat {
    public String ruleId;
    public Category category;
    public String subtype;
    public Span span;
    public Severity severity;
    public Message message;
    public List<String> suggestions;
    public Message source;
    public Set<String> inserts;
    public Set<String> reviewers;
  }

  private static final class Written extends StdConverter<Finding, Flat> {
    @Override
    public Flat convert(Finding finding) {
      var flat = new Flat();
      flat.ruleId = finding.origin().ruleId();
      flat.category = finding.origin().category();
      flat.subtype = finding.origin().subtype();
      flat.span = finding.span();
      flat.severity = finding.demands().severity();
      flat.message = finding.message();
      flat.suggestions = finding.suggestions();
      flat.source = finding.origin().source();
      flat.inserts = finding.demands().inserts();
      flat.reviewers = finding.demands().reviewers();
      return flat;
    }
  }

  private static final class Read extends StdConverter<Flat, Finding> {
    @Override
    public Finding convert(Flat flat) {
      return new Finding(
          new Finding.Origin(flat.ruleId, flat.category, flat.subtype, flat.source), flat.span,
          new Finding.Demands(flat.severity, flat.inserts, flat.reviewers), flat.message, flat.suggestions);
    }
  }
}
