package org.imprimatur.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.imprimatur.society.application.SettleParts;
import org.imprimatur.society.model.Settled.Part;
import org.imprimatur.web.home.FirstSteps.Step;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/**
 * The bar above the pages by which a society is set up: where somebody is, the way there and back, and what they keep.
 */
@Named
@RequestScoped
public class SetUpBar {

  private static final Set<String> NEEDED = Set.of("chair", "committee");

  private FirstSteps first;
  private SettleParts parts;
  private Words words;

  @Inject
  public SetUpBar(FirstSteps first, SettleParts parts, Words words) {
    this.first = first;
    this.parts = parts;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected SetUpBar() {}

  /** Returns the steps by which the society is set up; none once all are taken. */
  public List<Step> getSteps() {
    return all().stream().allMatch(Step::done) ? List.of() : all();
  }

  private List<Step> all() {
    return first.setUp();
  }

  /** Returns which of them, from 0, is taken at a page: the one that its address names, else the first that is open. */
  public int here(String page) {
    var asked = Addresses.sent("step");
    var at = IntStream.range(0, all().size()).filter(i -> all().get(i).place().equals(page)).boxed().toList();
    return at.stream().filter(i -> all().get(i).name().equals(asked)).findFirst()
        .or(() -> at.stream().filter(i -> !all().get(i).done()).findFirst())
        .or(() -> at.stream().findFirst()).orElse(0);
  }

  /** Returns the address of one of them; after the last it is home. */
  public String address(int number) {
    return number >= all().size() ? "/home" : "/" + all().get(number).place() + "?step=" + all().get(number).name();
  }

  /**
   * Tells whether a step is taken by saying that what is shown is kept: where there is a form, it is taken by sending
   * that, for what was ticked there would be lost.
   */
  public boolean settles(int number) {
    return all().get(number).name().equals("policy");
  }

  /** Tells whether nothing can be published before a step is taken. */
  public boolean needed(int number) {
    return NEEDED.contains(all().get(number).name());
  }

  /** Keeps what the page shows, and goes on to the next step. */
  public void settle(int number) throws IOException {
    var settled = parts.settle(Part.POLICY);
    settled.objection().map(words::of).ifPresent(Notes::refuse);
    if (settled.answer().isPresent()) {
      Addresses.go(address(number + 1));
    }
  }
}
